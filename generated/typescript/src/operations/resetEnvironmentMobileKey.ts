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

/** Request of `resetEnvironmentMobileKey`. */
export interface ResetEnvironmentMobileKeyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `resetEnvironmentMobileKey` gives. */
export type ResetEnvironmentMobileKeyResponse = Environment;

/** What `resetEnvironmentMobileKey` can fail with. */
export type ResetEnvironmentMobileKeyError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
