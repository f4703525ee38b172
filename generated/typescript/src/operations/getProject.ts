import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Project } from "../models/Project.js";

/** Request of `getProject`. */
export interface GetProjectRequest {
  /** Key of the project. */
  projectKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("environments" | (string & {}))[] | undefined;
}

/** What `getProject` gives. */
export type GetProjectResponse = Project;

/** What `getProject` can fail with. */
export type GetProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
