import type { Link } from "./Link.js";
import type { TeamCustomRole } from "./TeamCustomRole.js";

/** A page of roles of a team. */
export interface TeamCustomRoles {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: TeamCustomRole[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
