import type { ExpandedSegment } from "./ExpandedSegment.js";

/** `ExpandedLinkedResourcesSegments` of the API. */
export interface ExpandedLinkedResourcesSegments {
  /** The items of this page or collection. */
  items: ExpandedSegment[];
  /** Number of items on all pages together. */
  totalCount: number;
}
