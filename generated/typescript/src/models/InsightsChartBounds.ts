/** `InsightsChartBounds` of the API. */
export interface InsightsChartBounds {
  /** Name for humans. */
  name: string;
  /**
   * Value; its type depends on the object.
   *
   * Format: int64.
   */
  value: number;
}
