import type { ViewLinkedResource } from "./ViewLinkedResource.js";
import type { ViewsPaginatedLinks } from "./ViewsPaginatedLinks.js";

/** A page of resources linked to a view. */
export interface ViewLinkedResources {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ViewsPaginatedLinks;
  /** The items of this page or collection. */
  items: ViewLinkedResource[];
  /** Number of items on all pages together. */
  totalCount: number;
}
