import type { ViewsAccessAllowedRep } from "./ViewsAccessAllowedRep.js";
import type { ViewsAccessDenied } from "./ViewsAccessDenied.js";

/** `ViewsAccess` of the API. */
export interface ViewsAccess {
  /** Actions the caller may perform. */
  allowed: ViewsAccessAllowedRep[];
  /** Actions the caller may not perform. */
  denied: ViewsAccessDenied[];
}
