import type { InstructionUserRequest } from "./InstructionUserRequest.js";

/** `patchUsersRequest` of the API. */
export interface PatchUsersRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: InstructionUserRequest[];
}
