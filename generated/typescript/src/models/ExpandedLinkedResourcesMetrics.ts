import type { ExpandedMetric } from "./ExpandedMetric.js";

/** `ExpandedLinkedResourcesMetrics` of the API. */
export interface ExpandedLinkedResourcesMetrics {
  /** The items of this page or collection. */
  items: ExpandedMetric[];
  /** Number of items on all pages together. */
  totalCount: number;
}
