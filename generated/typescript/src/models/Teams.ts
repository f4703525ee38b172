import type { Link } from "./Link.js";
import type { Team } from "./Team.js";

/** A page of teams. */
export interface Teams {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Team[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
