import type { Rollout } from "./Rollout.js";

/** A fixed variation or a percentage rollout. */
export interface VariationOrRolloutRep {
  /** Percentage rollout, or its share. */
  rollout?: Rollout;
  /** Index of the variation, from 0. */
  variation?: number;
}
