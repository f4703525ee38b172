import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteFeatureFlag`. */
export interface DeleteFeatureFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
}

/** What `deleteFeatureFlag` gives. */
export type DeleteFeatureFlagResponse = void;

/** What `deleteFeatureFlag` can fail with. */
export type DeleteFeatureFlagError =
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
