import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteToken`. */
export interface DeleteTokenRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteToken` gives. */
export type DeleteTokenResponse = void;

/** What `deleteToken` can fail with. */
export type DeleteTokenError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
