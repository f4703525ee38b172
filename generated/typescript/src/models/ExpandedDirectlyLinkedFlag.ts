import type { ViewsSelfLink } from "./ViewsSelfLink.js";

/** `ExpandedDirectlyLinkedFlag` of the API. */
export interface ExpandedDirectlyLinkedFlag {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Related resources, by relation name. */
  links: ViewsSelfLink;
  /** Name for humans. */
  name: string;
}
