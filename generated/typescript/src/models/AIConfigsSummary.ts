/** `AIConfigsSummary` of the API. */
export interface AIConfigsSummary {
  /** Number of items. */
  count: number;
}
