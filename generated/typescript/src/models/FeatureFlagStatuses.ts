import type { FlagStatusRep } from "./FlagStatusRep.js";
import type { Link } from "./Link.js";

/** `FeatureFlagStatuses` of the API. */
export interface FeatureFlagStatuses {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: FlagStatusRep[];
}
