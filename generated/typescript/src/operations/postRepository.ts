import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RepositoryPost } from "../models/RepositoryPost.js";
import type { RepositoryRep } from "../models/RepositoryRep.js";

/** Request of `postRepository`. */
export interface PostRepositoryRequest {
  /** Sent as application/json. */
  repositoryPost: RepositoryPost;
}

/** What `postRepository` gives. */
export type PostRepositoryResponse = RepositoryRep;

/** What `postRepository` can fail with. */
export type PostRepositoryError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
