import type { Integration } from "./Integration.js";
import type { Link } from "./Link.js";

/** `Integrations` of the API. */
export interface Integrations {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: Integration[];
  /** Key of the object, unique among its kind. */
  key?: string;
}
