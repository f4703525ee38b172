import type { TagsLink } from "./TagsLink.js";

/** `TagsCollection` of the API. */
export interface TagsCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: TagsLink;
  };
  /** The items of this page or collection. */
  items: string[];
  /** Number of items on all pages together. */
  totalCount?: number;
}
