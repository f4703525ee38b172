import type { ExpandedDirectlyLinkedFlag } from "./ExpandedDirectlyLinkedFlag.js";

/** `ExpandedDirectlyLinkedFlags` of the API. */
export interface ExpandedDirectlyLinkedFlags {
  /** The items of this page or collection. */
  items: ExpandedDirectlyLinkedFlag[];
  /** Number of items on all pages together. */
  totalCount: number;
}
