import type { AIConfigVariation } from "./AIConfigVariation.js";

/** The versions of a variation. */
export interface AIConfigVariationsResponse {
  /** The items of this page or collection. */
  items: AIConfigVariation[];
  /** Number of items on all pages together. */
  totalCount: number;
}
