import type { Instructions } from "./Instructions.js";

/** `approvalRequestPatchInput` of the API. */
export interface ApprovalRequestPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
