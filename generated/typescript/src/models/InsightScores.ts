import type { InsightGroupScores } from "./InsightGroupScores.js";
import type { InsightPeriod } from "./InsightPeriod.js";
import type { Link } from "./Link.js";

/** `InsightScores` of the API. */
export interface InsightScores {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The period before, for comparison. */
  lastPeriod: InsightPeriod;
  /** Time range of the scores. */
  period: InsightPeriod;
  /** Scores by topic. */
  scores: InsightGroupScores;
}
