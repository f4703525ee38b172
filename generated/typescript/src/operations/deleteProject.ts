import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteProject`. */
export interface DeleteProjectRequest {
  /** Key of the project. */
  projectKey: string;
}

/** What `deleteProject` gives. */
export type DeleteProjectResponse = void;

/** What `deleteProject` can fail with. */
export type DeleteProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
