import type { GuardedReleaseConfig } from "./GuardedReleaseConfig.js";
import type { ProgressiveReleaseConfig } from "./ProgressiveReleaseConfig.js";
import type { ReleaseMethod } from "./ReleaseMethod.js";
import type { ReleasePolicyScope } from "./ReleasePolicyScope.js";

/** `PutReleasePolicyRequest` of the API. */
export interface PutReleasePolicyRequest {
  /** Settings used when the release method is guarded. */
  guardedReleaseConfig?: GuardedReleaseConfig;
  /** Name for humans. */
  name: string;
  /** Settings used when the release method is progressive. */
  progressiveReleaseConfig?: ProgressiveReleaseConfig;
  /** How a release proceeds: guarded-release or progressive-release. */
  releaseMethod: ReleaseMethod;
  /** Environments and flag tags the policy applies to. */
  scope?: ReleasePolicyScope;
}
