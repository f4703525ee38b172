import type { Instructions } from "./Instructions.js";

/** `HoldoutPatchInput` of the API. */
export interface HoldoutPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
