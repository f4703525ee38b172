/** `ExperimentAllocationRep` of the API. */
export interface ExperimentAllocationRep {
  /** Whether contexts may move to another variation when shares change. */
  canReshuffle: boolean;
  /** Variation for everyone outside the experiment, or the first variation of a new config. */
  defaultVariation: number;
}
