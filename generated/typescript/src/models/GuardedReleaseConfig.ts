import type { ReleasePolicyStage } from "./ReleasePolicyStage.js";

/** A release that watches metrics on its way. */
export interface GuardedReleaseConfig {
  metricGroupKeys?: string[];
  metricKeys?: string[];
  minSampleSize?: number;
  /** Whether the release goes back by itself when a metric gets worse. */
  rollbackOnRegression?: boolean;
  /** Context kind by which the rollout is split. */
  rolloutContextKindKey?: string;
  /** Stages in order. */
  stages?: ReleasePolicyStage[];
}
