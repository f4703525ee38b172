import type { ReferenceRep } from "./ReferenceRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A branch with the flag references found on it. */
export interface BranchRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: unknown;
  };
  /** Id of the newest commit on the branch. */
  head: string;
  /** Name for humans. */
  name: string;
  /** Places in the code that mention flags. */
  references?: ReferenceRep[];
  /** When the branch was last synced, epoch milliseconds. */
  syncTime: UnixMillis;
  /**
   * Counter that stops older data from replacing newer.
   *
   * Format: int64.
   */
  updateSequenceId?: number;
}
