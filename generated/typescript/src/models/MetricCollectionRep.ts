import type { Link } from "./Link.js";
import type { MetricListingRep } from "./MetricListingRep.js";

/** `MetricCollectionRep` of the API. */
export interface MetricCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: MetricListingRep[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
