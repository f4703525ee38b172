import type { ExpandedMetric } from "./ExpandedMetric.js";

/** `ExpandedLinkedMetrics` of the API. */
export interface ExpandedLinkedMetrics {
  /** The items of this page or collection. */
  items: ExpandedMetric[];
  /** Number of items on all pages together. */
  totalCount: number;
}
