import type { AIConfig } from "./AIConfig.js";
import type { PaginatedLinks } from "./PaginatedLinks.js";

/** A page of AI Configs. */
export interface AIConfigs {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: PaginatedLinks;
  /** The items of this page or collection. */
  items: AIConfig[];
  /** Number of items on all pages together. */
  totalCount: number;
}
