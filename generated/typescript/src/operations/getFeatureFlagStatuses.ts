import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlagStatuses } from "../models/FeatureFlagStatuses.js";

/** Request of `getFeatureFlagStatuses`. */
export interface GetFeatureFlagStatusesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getFeatureFlagStatuses` gives. */
export type GetFeatureFlagStatusesResponse = FeatureFlagStatuses;

/** What `getFeatureFlagStatuses` can fail with. */
export type GetFeatureFlagStatusesError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
