import type { Link } from "./Link.js";

/** `BigSegmentStoreIntegrationCollectionLinks` of the API. */
export interface BigSegmentStoreIntegrationCollectionLinks {
  /** The resource one level up, or a link to it. */
  parent?: Link;
  /** Link to the resource itself. */
  self: Link;
}
