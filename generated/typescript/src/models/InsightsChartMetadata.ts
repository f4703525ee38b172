import type { InsightsChartMetadataCustomValues } from "./InsightsChartMetadataCustomValues.js";
import type { InsightsChartMetrics } from "./InsightsChartMetrics.js";
import type { InsightsChartSeriesMetadataAxis } from "./InsightsChartSeriesMetadataAxis.js";

/** `InsightsChartMetadata` of the API. */
export interface InsightsChartMetadata {
  /** Metrics, or figures of usage. */
  metrics?: InsightsChartMetrics;
  /** Name for humans. */
  name?: string;
  summary: InsightsChartMetadataCustomValues;
  xAxis: InsightsChartSeriesMetadataAxis;
  yAxis: InsightsChartSeriesMetadataAxis;
}
