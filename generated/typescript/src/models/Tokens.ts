import type { Link } from "./Link.js";
import type { Token } from "./Token.js";

/** A page of access tokens. */
export interface Tokens {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: Token[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
