import type { VariationSummary } from "./VariationSummary.js";

/** `AllVariationsSummary` of the API. */
export interface AllVariationsSummary {
  [key: string]: VariationSummary;
}
