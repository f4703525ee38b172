import type { ActionSpecifier } from "./ActionSpecifier.js";

/** `ReleasePoliciesAccessDeniedReason` of the API. */
export interface ReleasePoliciesAccessDeniedReason {
  /** Action names; a star stands for any text. */
  actions?: ActionSpecifier[];
  /** Whether the statement allows or denies. */
  effect: "allow" | "deny" | (string & {});
  /** All actions except these. */
  notActions?: ActionSpecifier[];
  /** All resources except these. */
  notResources?: string[];
  /** Resource specifiers; a star stands for any text. */
  resources?: string[];
  /** Name of the role that decided. */
  role_name?: string;
}
