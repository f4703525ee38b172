import type { Instructions } from "./Instructions.js";

/** `FlagScheduledChangesInput` of the API. */
export interface FlagScheduledChangesInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
