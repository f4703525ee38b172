import type { ReleasePoliciesAccessAllowedRep } from "./ReleasePoliciesAccessAllowedRep.js";
import type { ReleasePoliciesAccessDenied } from "./ReleasePoliciesAccessDenied.js";

/** `ReleasePoliciesAccess` of the API. */
export interface ReleasePoliciesAccess {
  /** Actions the caller may perform. */
  allowed: ReleasePoliciesAccessAllowedRep[];
  /** Actions the caller may not perform. */
  denied: ReleasePoliciesAccessDenied[];
}
