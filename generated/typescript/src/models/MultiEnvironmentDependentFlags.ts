import type { Link } from "./Link.js";
import type { MultiEnvironmentDependentFlag } from "./MultiEnvironmentDependentFlag.js";

/** `MultiEnvironmentDependentFlags` of the API. */
export interface MultiEnvironmentDependentFlags {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Link to the same thing in the web interface. */
  _site: Link;
  /** The items of this page or collection. */
  items: MultiEnvironmentDependentFlag[];
}
