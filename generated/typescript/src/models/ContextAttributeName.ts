/** `ContextAttributeName` of the API. */
export interface ContextAttributeName {
  /** Name for humans. */
  name: string;
  redacted?: boolean;
  /**
   * Share in thousandths of a percent (100000 is everything); an estimate of frequency for
   * attributes.
   */
  weight: number;
}
