import type { ExpandedFlag } from "./ExpandedFlag.js";

/** `ExpandedLinkedResourcesFlags` of the API. */
export interface ExpandedLinkedResourcesFlags {
  /** The items of this page or collection. */
  items: ExpandedFlag[];
  /** Number of items on all pages together. */
  totalCount: number;
}
