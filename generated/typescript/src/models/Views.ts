import type { View } from "./View.js";
import type { ViewsPaginatedLinks } from "./ViewsPaginatedLinks.js";

/** A page of views. */
export interface Views {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ViewsPaginatedLinks;
  /** The items of this page or collection. */
  items: View[];
  /** Number of items on all pages together. */
  totalCount: number;
}
