import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Environment } from "../models/Environment.js";
import type { EnvironmentPost } from "../models/EnvironmentPost.js";

/** Request of `postEnvironment`. */
export interface PostEnvironmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  environmentPost: EnvironmentPost;
}

/** What `postEnvironment` gives. */
export type PostEnvironmentResponse = Environment;

/** What `postEnvironment` can fail with. */
export type PostEnvironmentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
