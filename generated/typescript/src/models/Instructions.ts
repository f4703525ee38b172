import type { Instruction } from "./Instruction.js";

/** Steps of a semantic patch, in order. */
export type Instructions = Instruction[];
