import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ExpiringTargetGetResponse } from "../models/ExpiringTargetGetResponse.js";

/** Request of `getExpiringContextTargets`. */
export interface GetExpiringContextTargetsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getExpiringContextTargets` gives. */
export type GetExpiringContextTargetsResponse = ExpiringTargetGetResponse;

/** What `getExpiringContextTargets` can fail with. */
export type GetExpiringContextTargetsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
