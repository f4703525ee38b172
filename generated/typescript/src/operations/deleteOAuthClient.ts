import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteOAuthClient`. */
export interface DeleteOAuthClientRequest {
  /** Id of the OAuth 2.0 client. */
  clientId: string;
}

/** What `deleteOAuthClient` gives. */
export type DeleteOAuthClientResponse = void;

/** What `deleteOAuthClient` can fail with. */
export type DeleteOAuthClientError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
