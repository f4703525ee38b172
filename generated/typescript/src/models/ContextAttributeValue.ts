/** `ContextAttributeValue` of the API. */
export interface ContextAttributeValue {
  /** Name for humans. */
  name: unknown;
  /**
   * Share in thousandths of a percent (100000 is everything); an estimate of frequency for
   * attributes.
   */
  weight: number;
}
