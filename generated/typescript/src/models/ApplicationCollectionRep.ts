import type { ApplicationRep } from "./ApplicationRep.js";
import type { Link } from "./Link.js";

/** `ApplicationCollectionRep` of the API. */
export interface ApplicationCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: ApplicationRep[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
