import type { SourceFlag } from "./SourceFlag.js";

/** `createCopyFlagConfigApprovalRequestRequest` of the API. */
export interface CreateCopyFlagConfigApprovalRequestRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** Free text about the purpose of the object. */
  description: string;
  /** Parts of the settings that stay as they are; not together with `includedActions`. */
  excludedActions?: (
    | "updateOn"
    | "updateFallthrough"
    | "updateOffVariation"
    | "updateRules"
    | "updateTargets"
    | "updatePrerequisites"
  )[];
  /** Parts of the settings to copy; not together with `excludedActions`. */
  includedActions?: (
    | "updateOn"
    | "updateFallthrough"
    | "updateOffVariation"
    | "updateRules"
    | "updateTargets"
    | "updatePrerequisites"
  )[];
  /** Ids of members asked to review. */
  notifyMemberIds?: string[];
  /** Keys of teams asked to review. */
  notifyTeamKeys?: string[];
  /** Where the settings come from. */
  source: SourceFlag;
}
