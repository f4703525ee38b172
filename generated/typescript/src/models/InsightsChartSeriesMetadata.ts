import type { InsightsChartBounds } from "./InsightsChartBounds.js";

/** `InsightsChartSeriesMetadata` of the API. */
export interface InsightsChartSeriesMetadata {
  bounds?: InsightsChartBounds[];
  /**
   * Number of items.
   *
   * Format: int64.
   */
  count?: number;
  /** Name for humans. */
  name: string;
}
