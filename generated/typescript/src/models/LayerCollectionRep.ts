import type { LayerRep } from "./LayerRep.js";
import type { Link } from "./Link.js";

/** `LayerCollectionRep` of the API. */
export interface LayerCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: LayerRep[];
  /** Number of items on all pages together. */
  totalCount: number;
}
