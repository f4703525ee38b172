import type { InsightPeriod } from "./InsightPeriod.js";

/** `InsightGroupCollectionScoreMetadata` of the API. */
export interface InsightGroupCollectionScoreMetadata {
  /** The period before, for comparison. */
  lastPeriod: InsightPeriod;
  /** Time range of the scores. */
  period: InsightPeriod;
}
