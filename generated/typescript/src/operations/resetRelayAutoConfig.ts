import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RelayAutoConfigRep } from "../models/RelayAutoConfigRep.js";

/** Request of `resetRelayAutoConfig`. */
export interface ResetRelayAutoConfigRequest {
  /** Id of the resource named in the path. */
  id: string;
  /**
   * When the old key stops to work, epoch milliseconds; at once when absent.
   *
   * Format: int64.
   */
  expiry?: number | undefined;
}

/** What `resetRelayAutoConfig` gives. */
export type ResetRelayAutoConfigResponse = RelayAutoConfigRep;

/** What `resetRelayAutoConfig` can fail with. */
export type ResetRelayAutoConfigError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
