import type { InsightsMetricIndicatorRange } from "./InsightsMetricIndicatorRange.js";

/** A score with its rating. */
export interface InsightsMetricScore {
  aggregateOf?: string[];
  diffVsLastPeriod?: number;
  /** Rating of a score. */
  indicator:
    "excellent" | "good" | "fair" | "needsAttention" | "notCalculated" | "unknown" | (string & {});
  indicatorRange: InsightsMetricIndicatorRange;
  /** The period before, for comparison. */
  lastPeriod?: InsightsMetricScore;
  score: number;
}
