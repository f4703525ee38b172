import type { Extinction } from "./Extinction.js";
import type { Link } from "./Link.js";

/** `ExtinctionCollectionRep` of the API. */
export interface ExtinctionCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: {
    [key: string]: Extinction[];
  };
}
