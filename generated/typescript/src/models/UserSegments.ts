import type { Link } from "./Link.js";
import type { UserSegment } from "./UserSegment.js";

/** A page of segments. */
export interface UserSegments {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: UserSegment[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
