import type { ReferenceRep } from "./ReferenceRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `putBranch` of the API. */
export interface PutBranch {
  commitTime?: UnixMillis;
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
