/** `BooleanDefaults` of the API. */
export interface BooleanDefaults {
  /** Description of the variation false. */
  falseDescription?: string;
  /** Name of the variation false. */
  falseDisplayName?: string;
  /** Index of the variation to serve while targeting is off. */
  offVariation?: number;
  /** Index of the variation to serve while targeting is on. */
  onVariation?: number;
  /** Description of the variation true. */
  trueDescription?: string;
  /** Name of the variation true. */
  trueDisplayName?: string;
}
