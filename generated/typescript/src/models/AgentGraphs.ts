import type { AgentGraph } from "./AgentGraph.js";
import type { PaginatedLinks } from "./PaginatedLinks.js";

/** A page of agent graphs, without edges. */
export interface AgentGraphs {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: PaginatedLinks;
  /** The items of this page or collection. */
  items: AgentGraph[];
  /** Number of items on all pages together. */
  totalCount: number;
}
