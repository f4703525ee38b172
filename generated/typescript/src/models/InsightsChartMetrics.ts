import type { InsightsChartMetric } from "./InsightsChartMetric.js";

/** `InsightsChartMetrics` of the API. */
export interface InsightsChartMetrics {
  [key: string]: InsightsChartMetric;
}
