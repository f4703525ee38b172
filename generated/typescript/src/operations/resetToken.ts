import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Token } from "../models/Token.js";

/** Request of `resetToken`. */
export interface ResetTokenRequest {
  /** Id of the resource named in the path. */
  id: string;
  /**
   * When the old key stops to work, epoch milliseconds; at once when absent.
   *
   * Format: int64.
   */
  expiry?: number | undefined;
}

/** What `resetToken` gives. */
export type ResetTokenResponse = Token;

/** What `resetToken` can fail with. */
export type ResetTokenError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
