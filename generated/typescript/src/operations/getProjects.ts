import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Project } from "../models/Project.js";
import type { Projects } from "../models/Projects.js";

/** Request of `getProjects`. */
export interface GetProjectsRequest {
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("environments" | (string & {}))[] | undefined;
}

/** What `getProjects` gives. */
export type GetProjectsResponse = Projects;

/** What `getProjects` can fail with. */
export type GetProjectsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getProjects` goes through. */
export type GetProjectsItem = Project;
