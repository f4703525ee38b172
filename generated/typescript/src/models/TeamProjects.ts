import type { ProjectSummary } from "./ProjectSummary.js";

/** Projects a team can change. */
export interface TeamProjects {
  /** The items of this page or collection. */
  items?: ProjectSummary[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
