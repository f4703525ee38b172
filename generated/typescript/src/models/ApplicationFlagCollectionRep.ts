import type { FlagListingRep } from "./FlagListingRep.js";
import type { Link } from "./Link.js";

/** `ApplicationFlagCollectionRep` of the API. */
export interface ApplicationFlagCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: FlagListingRep[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
