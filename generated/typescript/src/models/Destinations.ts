import type { Destination } from "./Destination.js";
import type { Link } from "./Link.js";

/** `Destinations` of the API. */
export interface Destinations {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: Destination[];
}
