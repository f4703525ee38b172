import type { Link } from "./Link.js";
import type { StatisticRep } from "./StatisticRep.js";

/** `StatisticCollectionRep` of the API. */
export interface StatisticCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Flags, in most places by flag key. */
  flags: {
    [key: string]: StatisticRep[];
  };
}
