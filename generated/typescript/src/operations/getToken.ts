import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Token } from "../models/Token.js";

/** Request of `getToken`. */
export interface GetTokenRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getToken` gives. */
export type GetTokenResponse = Token;

/** What `getToken` can fail with. */
export type GetTokenError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
