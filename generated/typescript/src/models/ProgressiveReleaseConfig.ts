import type { ReleasePolicyStage } from "./ReleasePolicyStage.js";

/** A release that grows step by step. */
export interface ProgressiveReleaseConfig {
  /** Context kind by which the rollout is split. */
  rolloutContextKindKey?: string;
  /** Stages in order. */
  stages?: ReleasePolicyStage[];
}
