import type { Instructions } from "./Instructions.js";

/** `LayerPatchInput` of the API. */
export interface LayerPatchInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Key of the environment. */
  environmentKey?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
