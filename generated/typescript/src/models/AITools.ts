import type { AITool } from "./AITool.js";
import type { PaginatedLinks } from "./PaginatedLinks.js";

/** A page of AI tools. */
export interface AITools {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: PaginatedLinks;
  /** The items of this page or collection. */
  items: AITool[];
  /** Number of items on all pages together. */
  totalCount: number;
}
