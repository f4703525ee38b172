import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringUserTargetGetResponse } from "../models/ExpiringUserTargetGetResponse.js";

/** Request of `getExpiringFlagsForUser`. */
export interface GetExpiringFlagsForUserRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the user. */
  userKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getExpiringFlagsForUser` gives. */
export type GetExpiringFlagsForUserResponse = ExpiringUserTargetGetResponse;

/** What `getExpiringFlagsForUser` can fail with. */
export type GetExpiringFlagsForUserError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
