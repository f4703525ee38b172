import type { InsightsRepositoryProject } from "./InsightsRepositoryProject.js";
import type { Link } from "./Link.js";

/** `InsightsRepositoryProjectCollection` of the API. */
export interface InsightsRepositoryProjectCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: InsightsRepositoryProject[];
  /** Number of items on all pages together. */
  totalCount: number;
}
