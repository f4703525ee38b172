import type { Instruction } from "./Instruction.js";

/** `triggerPost` of the API. */
export interface TriggerPost {
  /** Free text that explains the change. */
  comment?: string;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions?: Instruction[];
  /** Key of the integration. */
  integrationKey: string;
}
