import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Environment } from "../models/Environment.js";

/** Request of `getEnvironment`. */
export interface GetEnvironmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getEnvironment` gives. */
export type GetEnvironmentResponse = Environment;

/** What `getEnvironment` can fail with. */
export type GetEnvironmentError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
