/** `VariationSummary` of the API. */
export interface VariationSummary {
  /** Attribute that decides who falls into which share. */
  bucketBy?: string;
  /** Individual targets of other kinds than user, or how many there are. */
  contextTargets: number;
  isFallthrough?: boolean;
  isOff?: boolean;
  nullRules: number;
  /** Percentage rollout, or its share. */
  rollout?: number;
  /** Targeting rules in order, or how many there are. */
  rules: number;
  /** Individual targets, or how many there are. */
  targets: number;
}
