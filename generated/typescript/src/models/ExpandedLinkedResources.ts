import type { ExpandedLinkedResourcesItems } from "./ExpandedLinkedResourcesItems.js";

/** `ExpandedLinkedResources` of the API. */
export interface ExpandedLinkedResources {
  /** The items of this page or collection. */
  items: ExpandedLinkedResourcesItems;
  /** Number of items on all pages together. */
  totalCount: number;
}
