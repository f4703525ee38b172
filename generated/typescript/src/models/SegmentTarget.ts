/** Keys of one context kind in a segment. */
export interface SegmentTarget {
  /** Kind of the context; user when absent. */
  contextKind?: string;
  /** Values to compare with, or keys to target. */
  values?: string[];
}
