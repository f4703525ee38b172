/** `AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation` of the API. */
export interface AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation {
  /** Whether contexts may move to another variation when shares change. */
  canReshuffle: boolean;
  /** Variation for everyone outside the experiment, or the first variation of a new config. */
  defaultVariation: number;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type: string;
}
