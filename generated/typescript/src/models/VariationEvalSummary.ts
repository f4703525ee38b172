/** `VariationEvalSummary` of the API. */
export interface VariationEvalSummary {
  /** Format: int64. */
  after?: number;
  /** Format: int64. */
  before?: number;
  /** Value; its type depends on the object. */
  value?: unknown;
}
