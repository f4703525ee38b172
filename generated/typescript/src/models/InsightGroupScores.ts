import type { InsightsMetricScore } from "./InsightsMetricScore.js";

/** Scores of an insight group by topic. */
export interface InsightGroupScores {
  creationRatio?: InsightsMetricScore;
  deploymentFailureRate: InsightsMetricScore;
  deploymentFrequency: InsightsMetricScore;
  efficiency: InsightsMetricScore;
  experimentationCoverage: InsightsMetricScore;
  flagHealth: InsightsMetricScore;
  impactSize: InsightsMetricScore;
  /** Time from the first commit to the deployment. */
  leadTime: InsightsMetricScore;
  overall: InsightsMetricScore;
  risk: InsightsMetricScore;
  velocity: InsightsMetricScore;
}
