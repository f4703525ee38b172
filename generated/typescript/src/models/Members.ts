import type { Link } from "./Link.js";
import type { Member } from "./Member.js";

/** A page of members. */
export interface Members {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Member[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
