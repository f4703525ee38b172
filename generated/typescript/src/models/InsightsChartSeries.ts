import type { InsightsChartSeriesDataPoint } from "./InsightsChartSeriesDataPoint.js";
import type { InsightsChartSeriesMetadata } from "./InsightsChartSeriesMetadata.js";

/** `InsightsChartSeries` of the API. */
export interface InsightsChartSeries {
  data: InsightsChartSeriesDataPoint[];
  /** Data about the data. */
  metadata: InsightsChartSeriesMetadata;
}
