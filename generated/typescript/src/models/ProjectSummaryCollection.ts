import type { Link } from "./Link.js";
import type { ProjectSummary } from "./ProjectSummary.js";

/** `ProjectSummaryCollection` of the API. */
export interface ProjectSummaryCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ProjectSummary[];
  /** Number of items on all pages together. */
  totalCount: number;
}
