import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ProjectPost } from "../models/ProjectPost.js";
import type { ProjectRep } from "../models/ProjectRep.js";

/** Request of `postProject`. */
export interface PostProjectRequest {
  /** Sent as application/json. */
  projectPost: ProjectPost;
}

/** What `postProject` gives. */
export type PostProjectResponse = ProjectRep;

/** What `postProject` can fail with. */
export type PostProjectError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
