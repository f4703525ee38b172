import type { InsightsChartMetadata } from "./InsightsChartMetadata.js";
import type { InsightsChartSeries } from "./InsightsChartSeries.js";

/** Data of a chart. */
export interface InsightsChart {
  /** Data about the data. */
  metadata: InsightsChartMetadata;
  /** Data points in time order. */
  series: InsightsChartSeries[];
}
