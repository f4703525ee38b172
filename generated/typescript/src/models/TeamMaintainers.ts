import type { Link } from "./Link.js";
import type { MemberSummary } from "./MemberSummary.js";

/** A page of maintainers of a team. */
export interface TeamMaintainers {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: MemberSummary[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
