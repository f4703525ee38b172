import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlag } from "../models/FeatureFlag.js";
import type { FlagCopyConfigPost } from "../models/FlagCopyConfigPost.js";

/** Request of `copyFeatureFlag`. */
export interface CopyFeatureFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Sent as application/json. */
  flagCopyConfigPost: FlagCopyConfigPost;
}

/** What `copyFeatureFlag` gives. */
export type CopyFeatureFlagResponse = FeatureFlag;

/** What `copyFeatureFlag` can fail with. */
export type CopyFeatureFlagError =
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
