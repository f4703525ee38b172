import type { Instructions } from "./Instructions.js";

/** `teamPatchInput` of the API. */
export interface TeamPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
