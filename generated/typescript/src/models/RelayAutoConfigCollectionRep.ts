import type { RelayAutoConfigRep } from "./RelayAutoConfigRep.js";

/** `RelayAutoConfigCollectionRep` of the API. */
export interface RelayAutoConfigCollectionRep {
  /** The items of this page or collection. */
  items: RelayAutoConfigRep[];
}
