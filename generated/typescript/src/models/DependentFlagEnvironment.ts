import type { Link } from "./Link.js";

/** `DependentFlagEnvironment` of the API. */
export interface DependentFlagEnvironment {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Link to the same thing in the web interface. */
  _site: Link;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name?: string;
}
