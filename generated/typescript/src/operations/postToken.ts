import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { AccessTokenPost } from "../models/AccessTokenPost.js";
import type { Token } from "../models/Token.js";

/** Request of `postToken`. */
export interface PostTokenRequest {
  /** Sent as application/json. */
  accessTokenPost: AccessTokenPost;
}

/** What `postToken` gives. */
export type PostTokenResponse = Token;

/** What `postToken` can fail with. */
export type PostTokenError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
