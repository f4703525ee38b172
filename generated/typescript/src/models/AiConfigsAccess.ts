import type { AiConfigsAccessAllowedRep } from "./AiConfigsAccessAllowedRep.js";
import type { AiConfigsAccessDenied } from "./AiConfigsAccessDenied.js";

/** What the caller may and may not do, in AI Config calls. */
export interface AiConfigsAccess {
  /** Actions the caller may perform. */
  allowed: AiConfigsAccessAllowedRep[];
  /** Actions the caller may not perform. */
  denied: AiConfigsAccessDenied[];
}
