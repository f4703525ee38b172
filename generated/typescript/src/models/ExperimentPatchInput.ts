import type { Instructions } from "./Instructions.js";

/** `ExperimentPatchInput` of the API. */
export interface ExperimentPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
