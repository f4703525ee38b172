import type { InsightsRepository } from "./InsightsRepository.js";
import type { Link } from "./Link.js";

/** `InsightsRepositoryCollection` of the API. */
export interface InsightsRepositoryCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: InsightsRepository[];
  /** Number of items on all pages together. */
  totalCount: number;
}
