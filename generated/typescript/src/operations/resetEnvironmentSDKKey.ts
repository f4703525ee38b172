import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Environment } from "../models/Environment.js";

/** Request of `resetEnvironmentSDKKey`. */
export interface ResetEnvironmentSDKKeyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /**
   * When the old key stops to work, epoch milliseconds; at once when absent.
   *
   * Format: int64.
   */
  expiry?: number | undefined;
}

/** What `resetEnvironmentSDKKey` gives. */
export type ResetEnvironmentSDKKeyResponse = Environment;

/** What `resetEnvironmentSDKKey` can fail with. */
export type ResetEnvironmentSDKKeyError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
