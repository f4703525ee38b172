/** `FlagInput` of the API. */
export interface FlagInput {
  /** Version of the flag settings. */
  flagConfigVersion: number;
  /** Variation for traffic that is not analyzed. */
  notInExperimentVariationId?: string;
  ruleId: string;
}
