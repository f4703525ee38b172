import type { ReleasePoliciesAccess } from "./ReleasePoliciesAccess.js";

/** `ReleasePoliciesAccessRep` of the API. */
export type ReleasePoliciesAccessRep = ReleasePoliciesAccess;
