import type { FormVariableConfig } from "./FormVariableConfig.js";
import type { Instructions } from "./Instructions.js";

/** `CreateApprovalRequestRequest` of the API. */
export interface CreateApprovalRequestRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** Free text about the purpose of the object. */
  description: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
  /** Extra fields for an outside approval system. */
  integrationConfig?: FormVariableConfig;
  /** Ids of members asked to review. */
  notifyMemberIds?: string[];
  /** Keys of teams asked to review. */
  notifyTeamKeys?: string[];
  /** Resource specifier of the thing to change. */
  resourceId: string;
}
