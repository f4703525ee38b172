import type { ExpandedDirectlyLinkedSegment } from "./ExpandedDirectlyLinkedSegment.js";

/** `ExpandedDirectlyLinkedSegments` of the API. */
export interface ExpandedDirectlyLinkedSegments {
  /** The items of this page or collection. */
  items: ExpandedDirectlyLinkedSegment[];
  /** Number of items on all pages together. */
  totalCount: number;
}
