import type { ReleasePoliciesAccessDeniedReason } from "./ReleasePoliciesAccessDeniedReason.js";

/** `ReleasePoliciesAccessDenied` of the API. */
export interface ReleasePoliciesAccessDenied {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: ReleasePoliciesAccessDeniedReason;
}
