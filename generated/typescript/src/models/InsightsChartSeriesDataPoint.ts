/** `InsightsChartSeriesDataPoint` of the API. */
export interface InsightsChartSeriesDataPoint {
  /** Values to compare with, or keys to target. */
  values?: {
    [key: string]: unknown;
  };
  /** Format: int64. */
  x: number;
  /** Format: int64. */
  y: number;
}
