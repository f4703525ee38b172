import type { Link } from "./Link.js";
import type { SimpleHoldoutRep } from "./SimpleHoldoutRep.js";

/** `HoldoutsCollectionRep` of the API. */
export interface HoldoutsCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: SimpleHoldoutRep[];
  /** Number of items on all pages together. */
  total_count?: number;
}
