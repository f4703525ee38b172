import type { Link } from "./Link.js";
import type { PullRequestRep } from "./PullRequestRep.js";

/** A page of pull requests. */
export interface PullRequestCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: PullRequestRep[];
  /** Number of items on all pages together. */
  totalCount: number;
}
