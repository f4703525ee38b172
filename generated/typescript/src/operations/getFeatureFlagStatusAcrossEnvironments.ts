import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlagStatusAcrossEnvironments } from "../models/FeatureFlagStatusAcrossEnvironments.js";

/** Request of `getFeatureFlagStatusAcrossEnvironments`. */
export interface GetFeatureFlagStatusAcrossEnvironmentsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Environment key; limits the answer to that environment. */
  env?: string | undefined;
}

/** What `getFeatureFlagStatusAcrossEnvironments` gives. */
export type GetFeatureFlagStatusAcrossEnvironmentsResponse = FeatureFlagStatusAcrossEnvironments;

/** What `getFeatureFlagStatusAcrossEnvironments` can fail with. */
export type GetFeatureFlagStatusAcrossEnvironmentsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
