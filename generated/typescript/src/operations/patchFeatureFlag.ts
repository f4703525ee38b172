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
import type { JSONPatch } from "../models/JSONPatch.js";
import type { PatchWithComment } from "../models/PatchWithComment.js";
import type { FlagPatchBody } from "../patches/flag.js";

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
  /**
   * Made by `flagPatch`, or written out. Instructions are sent as application/json;
   * domain-model=launchdarkly.semanticpatch, other forms as application/json.
   */
  body:
    | PatchWithComment
    | JSONPatch
    | {
        /** Why the change is made. */
        comment?: string;
        /** JSON merge patch (RFC 7386). */
        merge: {
          [key: string]: unknown;
        };
      }
    | FlagPatchBody;
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
