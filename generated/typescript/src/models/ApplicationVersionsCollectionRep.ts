import type { ApplicationVersionRep } from "./ApplicationVersionRep.js";
import type { Link } from "./Link.js";

/** `ApplicationVersionsCollectionRep` of the API. */
export interface ApplicationVersionsCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: ApplicationVersionRep[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
