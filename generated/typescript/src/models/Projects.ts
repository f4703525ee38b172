import type { Link } from "./Link.js";
import type { Project } from "./Project.js";

/** A page of projects. */
export interface Projects {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Project[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
