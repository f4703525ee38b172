import type { Client } from "./Client.js";
import type { Link } from "./Link.js";

/** `ClientCollection` of the API. */
export interface ClientCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Client[];
}
