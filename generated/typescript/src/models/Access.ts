import type { AccessAllowedRep } from "./AccessAllowedRep.js";
import type { AccessDenied } from "./AccessDenied.js";

/** What the caller may and may not do with a resource. */
export interface Access {
  /** Actions the caller may perform. */
  allowed: AccessAllowedRep[];
  /** Actions the caller may not perform. */
  denied: AccessDenied[];
}
