import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlagScheduledChange } from "../models/FeatureFlagScheduledChange.js";
import type { FlagScheduledChangesInput } from "../models/FlagScheduledChangesInput.js";
import type { ScheduledChangePatchBody } from "../patches/scheduledChange.js";

/** Request of `patchFlagConfigScheduledChange`. */
export interface PatchFlagConfigScheduledChangeRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag, as used in code. */
  featureFlagKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the resource named in the path. */
  id: string;
  /** Goes ahead although scheduled changes or open approval requests would break. */
  ignoreConflicts?: boolean | undefined;
  /**
   * Made by `scheduledChangePatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  flagScheduledChangesInput: FlagScheduledChangesInput | ScheduledChangePatchBody;
}

/** What `patchFlagConfigScheduledChange` gives. */
export type PatchFlagConfigScheduledChangeResponse = FeatureFlagScheduledChange;

/** What `patchFlagConfigScheduledChange` can fail with. */
export type PatchFlagConfigScheduledChangeError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
