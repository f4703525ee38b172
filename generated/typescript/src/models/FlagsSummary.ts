import type { ExpandedDirectlyLinkedFlags } from "./ExpandedDirectlyLinkedFlags.js";

/** `FlagsSummary` of the API. */
export interface FlagsSummary {
  /** Number of items. */
  count: number;
  linkedFlags?: ExpandedDirectlyLinkedFlags;
}
