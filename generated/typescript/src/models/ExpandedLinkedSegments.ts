import type { ExpandedSegment } from "./ExpandedSegment.js";

/** `ExpandedLinkedSegments` of the API. */
export interface ExpandedLinkedSegments {
  /** The items of this page or collection. */
  items: ExpandedSegment[];
  /** Number of items on all pages together. */
  totalCount: number;
}
