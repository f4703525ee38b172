import type { AIConfigTargetingEnvironmentFallthroughRollout } from "./AIConfigTargetingEnvironmentFallthroughRollout.js";

/** `AIConfigTargetingEnvironmentFallthrough` of the API. */
export interface AIConfigTargetingEnvironmentFallthrough {
  /** Percentage rollout, or its share. */
  rollout?: AIConfigTargetingEnvironmentFallthroughRollout;
  /** Index of the variation, from 0. */
  variation?: number;
}
