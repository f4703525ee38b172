import type { Environment } from "./Environment.js";
import type { Link } from "./Link.js";

/** A page of environments. */
export interface Environments {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Environment[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
