import type { Instructions } from "./Instructions.js";

/** `teamsPatchInput` of the API. */
export interface TeamsPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
