import type { ApprovalsCapabilityConfig } from "./ApprovalsCapabilityConfig.js";
import type { AuditLogEventsHookCapabilityConfigRep } from "./AuditLogEventsHookCapabilityConfigRep.js";

/** `CapabilityConfigRep` of the API. */
export interface CapabilityConfigRep {
  /** Settings of the approvals capability. */
  approvals?: ApprovalsCapabilityConfig;
  /** Settings of the audit log hook capability. */
  auditLogEventsHook?: AuditLogEventsHookCapabilityConfigRep;
}
