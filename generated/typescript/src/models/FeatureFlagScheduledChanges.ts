import type { FeatureFlagScheduledChange } from "./FeatureFlagScheduledChange.js";
import type { Link } from "./Link.js";

/** `FeatureFlagScheduledChanges` of the API. */
export interface FeatureFlagScheduledChanges {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: FeatureFlagScheduledChange[];
}
