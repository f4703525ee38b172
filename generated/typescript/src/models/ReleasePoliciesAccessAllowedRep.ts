import type { ReleasePoliciesAccessAllowedReason } from "./ReleasePoliciesAccessAllowedReason.js";

/** `ReleasePoliciesAccessAllowedRep` of the API. */
export interface ReleasePoliciesAccessAllowedRep {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: ReleasePoliciesAccessAllowedReason;
}
