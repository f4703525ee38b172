/** `MetricsSummary` of the API. */
export interface MetricsSummary {
  /** Number of items. */
  count: number;
}
