import type { ExpandedDirectlyLinkedSegments } from "./ExpandedDirectlyLinkedSegments.js";

/** `SegmentsSummary` of the API. */
export interface SegmentsSummary {
  /** Number of items. */
  count: number;
  linkedSegments?: ExpandedDirectlyLinkedSegments;
}
