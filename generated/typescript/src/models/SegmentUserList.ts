/** Keys to add and to remove. */
export interface SegmentUserList {
  add?: string[];
  remove?: string[];
}
