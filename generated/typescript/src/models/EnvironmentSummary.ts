import type { Link } from "./Link.js";

/** Key, name and color of an environment. */
export interface EnvironmentSummary {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Color in the web interface. */
  color: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
