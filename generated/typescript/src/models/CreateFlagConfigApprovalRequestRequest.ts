import type { FormVariableConfig } from "./FormVariableConfig.js";
import type { Instructions } from "./Instructions.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `createFlagConfigApprovalRequestRequest` of the API. */
export interface CreateFlagConfigApprovalRequestRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** Free text about the purpose of the object. */
  description: string;
  /** When the change runs, epoch milliseconds. */
  executionDate?: UnixMillis;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
  /** Extra fields for an outside approval system. */
  integrationConfig?: FormVariableConfig;
  /** Ids of members asked to review. */
  notifyMemberIds?: string[];
  /** Keys of teams asked to review. */
  notifyTeamKeys?: string[];
  /** Id of the scheduled change to edit or delete. */
  operatingOnId?: string;
}
