import type { ExpandedFlag } from "./ExpandedFlag.js";

/** `ExpandedLinkedFlags` of the API. */
export interface ExpandedLinkedFlags {
  /** The items of this page or collection. */
  items: ExpandedFlag[];
  /** Number of items on all pages together. */
  totalCount: number;
}
