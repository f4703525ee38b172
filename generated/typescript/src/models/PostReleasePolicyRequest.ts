import type { GuardedReleaseConfig } from "./GuardedReleaseConfig.js";
import type { ProgressiveReleaseConfig } from "./ProgressiveReleaseConfig.js";
import type { ReleaseMethod } from "./ReleaseMethod.js";
import type { ReleasePolicyScope } from "./ReleasePolicyScope.js";

/** `PostReleasePolicyRequest` of the API. */
export interface PostReleasePolicyRequest {
  /** Settings used when the release method is guarded. */
  guardedReleaseConfig?: GuardedReleaseConfig;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Settings used when the release method is progressive. */
  progressiveReleaseConfig?: ProgressiveReleaseConfig;
  /** How a release proceeds: guarded-release or progressive-release. */
  releaseMethod: ReleaseMethod;
  /** Environments and flag tags the policy applies to. */
  scope?: ReleasePolicyScope;
}
