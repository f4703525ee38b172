import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteRepository`. */
export interface DeleteRepositoryRequest {
  /** Name of the repository; slashes are percent-encoded. */
  repo: string;
}

/** What `deleteRepository` gives. */
export type DeleteRepositoryResponse = void;

/** What `deleteRepository` can fail with. */
export type DeleteRepositoryError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
