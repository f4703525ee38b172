import type { Instruction } from "./Instruction.js";

/** A pending change that clashes with an approval request. */
export interface Conflict {
  instruction?: Instruction;
  /** Why it came out this way. */
  reason?: string;
}
