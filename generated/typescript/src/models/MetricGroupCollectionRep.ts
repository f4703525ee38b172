import type { Link } from "./Link.js";
import type { MetricGroupRep } from "./MetricGroupRep.js";

/** `MetricGroupCollectionRep` of the API. */
export interface MetricGroupCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: MetricGroupRep[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
