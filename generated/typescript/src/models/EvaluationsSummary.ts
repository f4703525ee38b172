import type { VariationEvalSummary } from "./VariationEvalSummary.js";

/** `EvaluationsSummary` of the API. */
export interface EvaluationsSummary {
  /** Variations in order; other places refer to their index or id. */
  variations?: VariationEvalSummary[];
}
