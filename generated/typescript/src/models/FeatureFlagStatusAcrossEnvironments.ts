import type { FeatureFlagStatus } from "./FeatureFlagStatus.js";
import type { Link } from "./Link.js";

/** `FeatureFlagStatusAcrossEnvironments` of the API. */
export interface FeatureFlagStatusAcrossEnvironments {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Environments: a list, or a map by environment key. */
  environments: {
    [key: string]: FeatureFlagStatus;
  };
  /** Key of the object, unique among its kind. */
  key: string;
}
