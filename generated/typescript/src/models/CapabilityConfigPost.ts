import type { ApprovalsCapabilityConfig } from "./ApprovalsCapabilityConfig.js";
import type { AuditLogEventsHookCapabilityConfigPost } from "./AuditLogEventsHookCapabilityConfigPost.js";

/** `CapabilityConfigPost` of the API. */
export interface CapabilityConfigPost {
  /** Settings of the approvals capability. */
  approvals?: ApprovalsCapabilityConfig;
  /** Settings of the audit log hook capability. */
  auditLogEventsHook?: AuditLogEventsHookCapabilityConfigPost;
}
