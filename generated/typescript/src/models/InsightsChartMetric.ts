import type { InsightsMetricTierDefinition } from "./InsightsMetricTierDefinition.js";

/** `InsightsChartMetric` of the API. */
export interface InsightsChartMetric {
  /** Rating of a score. */
  indicator: string;
  modifier: string;
  tiers: InsightsMetricTierDefinition[];
  /** Unit of measure. */
  unit: string;
  /** Value; its type depends on the object. */
  value: number;
}
