import type { BranchRep } from "./BranchRep.js";
import type { Link } from "./Link.js";

/** `BranchCollectionRep` of the API. */
export interface BranchCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: BranchRep[];
}
