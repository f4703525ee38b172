/** Variation indexes a flag serves when targeting is on and off. */
export interface Defaults {
  /** Index of the variation to serve while targeting is off. */
  offVariation: number;
  /** Index of the variation to serve while targeting is on. */
  onVariation: number;
}
