import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";

/** Request of `deleteRepositoryProject`. */
export interface DeleteRepositoryProjectRequest {
  /** Key of the repository, usually owner and name. */
  repositoryKey: string;
  /** Key of the project. */
  projectKey: string;
}

/** What `deleteRepositoryProject` gives. */
export type DeleteRepositoryProjectResponse = void;

/** What `deleteRepositoryProject` can fail with. */
export type DeleteRepositoryProjectError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;
