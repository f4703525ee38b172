import type { ContextInstanceSegmentMembership } from "./ContextInstanceSegmentMembership.js";
import type { Link } from "./Link.js";

/** `ContextInstanceSegmentMemberships` of the API. */
export interface ContextInstanceSegmentMemberships {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ContextInstanceSegmentMembership[];
}
