import type { SegmentUserList } from "./SegmentUserList.js";

/** Changes to the included and excluded keys of a big segment. */
export interface SegmentUserState {
  /** Who is kept out, or whether the target is. */
  excluded?: SegmentUserList;
  /** Who belongs in, or whether the target does. */
  included?: SegmentUserList;
}
