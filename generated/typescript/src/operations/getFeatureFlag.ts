import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlag } from "../models/FeatureFlag.js";

/** Request of `getFeatureFlag`. */
export interface GetFeatureFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Environment key; limits the answer to that environment. */
  env?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("evaluation" | "migrationSettings" | (string & {}))[] | undefined;
}

/** What `getFeatureFlag` gives. */
export type GetFeatureFlagResponse = FeatureFlag;

/** What `getFeatureFlag` can fail with. */
export type GetFeatureFlagError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
