import type { Link } from "./Link.js";
import type { RepositoryRep } from "./RepositoryRep.js";

/** `RepositoryCollectionRep` of the API. */
export interface RepositoryCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: RepositoryRep[];
}
