import type { FeatureFlag } from "./FeatureFlag.js";
import type { Link } from "./Link.js";

/** A page of flags. */
export interface FeatureFlags {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: FeatureFlag[];
  /** Number of items on all pages together. */
  totalCount?: number;
  totalCountWithDifferences?: number;
}
