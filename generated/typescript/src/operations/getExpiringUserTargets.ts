import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringUserTargetGetResponse } from "../models/ExpiringUserTargetGetResponse.js";

/** Request of `getExpiringUserTargets`. */
export interface GetExpiringUserTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getExpiringUserTargets` gives. */
export type GetExpiringUserTargetsResponse = ExpiringUserTargetGetResponse;

/** What `getExpiringUserTargets` can fail with. */
export type GetExpiringUserTargetsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
