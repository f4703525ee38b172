import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlag } from "../models/FeatureFlag.js";
import type { PatchWithComment } from "../models/PatchWithComment.js";

/** Request of `patchFeatureFlag`. */
export interface PatchFeatureFlagRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Goes ahead although scheduled changes or open approval requests would break. */
  ignoreConflicts?: boolean | undefined;
  /** Checks the change and returns the outcome without saving it. */
  dryRun?: boolean | undefined;
  /** Sent as application/json. */
  patchWithComment: PatchWithComment;
}

/** What `patchFeatureFlag` gives. */
export type PatchFeatureFlagResponse = FeatureFlag;

/** What `patchFeatureFlag` can fail with. */
export type PatchFeatureFlagError =
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
