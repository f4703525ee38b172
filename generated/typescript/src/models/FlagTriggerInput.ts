import type { Instruction } from "./Instruction.js";

/** `FlagTriggerInput` of the API. */
export interface FlagTriggerInput {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: Instruction[];
}
