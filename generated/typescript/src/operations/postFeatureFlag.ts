import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlag } from "../models/FeatureFlag.js";
import type { FeatureFlagBody } from "../models/FeatureFlagBody.js";

/** Request of `postFeatureFlag`. */
export interface PostFeatureFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of a flag whose settings the new flag starts with. */
  clone?: string | undefined;
  /** Sent as application/json. */
  featureFlagBody: FeatureFlagBody;
}

/** What `postFeatureFlag` gives. */
export type PostFeatureFlagResponse = FeatureFlag;

/** What `postFeatureFlag` can fail with. */
export type PostFeatureFlagError =
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
