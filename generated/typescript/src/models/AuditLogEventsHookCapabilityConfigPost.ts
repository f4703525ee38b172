import type { StatementPostList } from "./StatementPostList.js";

/** `AuditLogEventsHookCapabilityConfigPost` of the API. */
export interface AuditLogEventsHookCapabilityConfigPost {
  /** Policy statements that choose what to report. */
  statements?: StatementPostList;
}
