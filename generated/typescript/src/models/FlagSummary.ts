import type { AllVariationsSummary } from "./AllVariationsSummary.js";

/** `FlagSummary` of the API. */
export interface FlagSummary {
  /** Flags that must serve a given variation first, or how many there are. */
  prerequisites: number;
  /** Variations in order; other places refer to their index or id. */
  variations: AllVariationsSummary;
}
