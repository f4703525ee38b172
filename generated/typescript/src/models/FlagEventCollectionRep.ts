import type { FlagEventRep } from "./FlagEventRep.js";
import type { Link } from "./Link.js";

/** `FlagEventCollectionRep` of the API. */
export interface FlagEventCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: FlagEventRep[];
  /** Number of items on all pages together. */
  totalCount: number;
}
