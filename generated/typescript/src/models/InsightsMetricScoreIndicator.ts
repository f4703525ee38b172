/** `InsightsMetricScoreIndicator` of the API. */
export type InsightsMetricScoreIndicator = string;
