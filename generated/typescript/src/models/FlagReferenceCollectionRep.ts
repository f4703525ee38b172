import type { FlagReferenceRep } from "./FlagReferenceRep.js";

/** Flags that a code change touches. */
export interface FlagReferenceCollectionRep {
  /** The items of this page or collection. */
  items: FlagReferenceRep[];
  /** Number of items on all pages together. */
  totalCount: number;
}
