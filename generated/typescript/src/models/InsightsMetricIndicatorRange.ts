/** `InsightsMetricIndicatorRange` of the API. */
export interface InsightsMetricIndicatorRange {
  max: number;
  min: number;
}
