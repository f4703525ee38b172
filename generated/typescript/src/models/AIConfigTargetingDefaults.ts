/** Default variations of an AI Config, with targeting on and off. */
export interface AIConfigTargetingDefaults {
  /** Index of the variation to serve while targeting is off. */
  offVariation: number;
  /** Index of the variation to serve while targeting is on. */
  onVariation: number;
}
