/** `AIConfigTargetingEnvironmentFallthroughRolloutVariation` of the API. */
export interface AIConfigTargetingEnvironmentFallthroughRolloutVariation {
  /** Keeps this share of the traffic out of the experiment. */
  _untracked?: boolean;
  /** Index of the variation, from 0. */
  variation: number;
  /**
   * Share in thousandths of a percent (100000 is everything); an estimate of frequency for
   * attributes.
   */
  weight: number;
}
