/** `ResourceSummary` of the API. */
export interface ResourceSummary {
  aiConfigCount?: number;
  flagCount: number;
  metricCount?: number;
  segmentCount?: number;
  /** Number of items on all pages together. */
  totalCount: number;
}
