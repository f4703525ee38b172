import type { DependentFlag } from "./DependentFlag.js";
import type { Link } from "./Link.js";

/** `DependentFlagsByEnvironment` of the API. */
export interface DependentFlagsByEnvironment {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Link to the same thing in the web interface. */
  _site: Link;
  /** The items of this page or collection. */
  items: DependentFlag[];
}
