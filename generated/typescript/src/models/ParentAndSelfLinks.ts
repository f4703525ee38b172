import type { CoreLink } from "./CoreLink.js";

/** Links to the resource and to the one above. */
export interface ParentAndSelfLinks {
  /** The resource one level up, or a link to it. */
  parent: CoreLink;
  /** Link to the resource itself. */
  self: CoreLink;
}
