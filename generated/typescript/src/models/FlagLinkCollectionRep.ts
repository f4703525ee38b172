import type { FlagLinkRep } from "./FlagLinkRep.js";
import type { Link } from "./Link.js";

/** `FlagLinkCollectionRep` of the API. */
export interface FlagLinkCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: FlagLinkRep[];
}
