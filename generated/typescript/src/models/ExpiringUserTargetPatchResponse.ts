import type { ExpiringTargetError } from "./ExpiringTargetError.js";
import type { ExpiringUserTargetItem } from "./ExpiringUserTargetItem.js";
import type { Link } from "./Link.js";

/** Outcome of a change, instruction by instruction. */
export interface ExpiringUserTargetPatchResponse {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** What went wrong, one entry per problem. */
  errors?: ExpiringTargetError[];
  /** Number of instructions that failed. */
  failedInstructions?: number;
  /** The items of this page or collection. */
  items: ExpiringUserTargetItem[];
  /** Number of instructions that worked. */
  successfulInstructions?: number;
  /** Number of instructions sent. */
  totalInstructions?: number;
}
