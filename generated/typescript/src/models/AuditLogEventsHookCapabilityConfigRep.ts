import type { Statement } from "./Statement.js";

/** `AuditLogEventsHookCapabilityConfigRep` of the API. */
export interface AuditLogEventsHookCapabilityConfigRep {
  /** Policy statements that choose what to report. */
  statements?: Statement[];
}
