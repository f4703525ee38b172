import type { ContextKindRep } from "./ContextKindRep.js";
import type { Link } from "./Link.js";

/** `ContextKindsCollectionRep` of the API. */
export interface ContextKindsCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: ContextKindRep[];
}
