import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlagScheduledChange } from "../models/FeatureFlagScheduledChange.js";

/** Request of `getFeatureFlagScheduledChange`. */
export interface GetFeatureFlagScheduledChangeRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getFeatureFlagScheduledChange` gives. */
export type GetFeatureFlagScheduledChangeResponse = FeatureFlagScheduledChange;

/** What `getFeatureFlagScheduledChange` can fail with. */
export type GetFeatureFlagScheduledChangeError =
  NotFoundErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
