import type { Instruction } from "./Instruction.js";

/** `patchFlagsRequest` of the API. */
export interface PatchFlagsRequest {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instruction[];
}
