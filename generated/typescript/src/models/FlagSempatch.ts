import type { Instructions } from "./Instructions.js";

/** `flagSempatch` of the API. */
export interface FlagSempatch {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
