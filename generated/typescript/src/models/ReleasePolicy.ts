import type { GuardedReleaseConfig } from "./GuardedReleaseConfig.js";
import type { ProgressiveReleaseConfig } from "./ProgressiveReleaseConfig.js";
import type { ReleaseMethod } from "./ReleaseMethod.js";
import type { ReleasePoliciesAccessRep } from "./ReleasePoliciesAccessRep.js";
import type { ReleasePolicyScope } from "./ReleasePolicyScope.js";

/** A rule for releases in some environments. */
export interface ReleasePolicy {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: ReleasePoliciesAccessRep;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Settings used when the release method is guarded. */
  guardedReleaseConfig?: GuardedReleaseConfig;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Settings used when the release method is progressive. */
  progressiveReleaseConfig?: ProgressiveReleaseConfig;
  rank: number;
  /** How a release proceeds: guarded-release or progressive-release. */
  releaseMethod: ReleaseMethod;
  /** Environments and flag tags the policy applies to. */
  scope?: ReleasePolicyScope;
}
