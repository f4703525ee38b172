import type { ViewsSelfLink } from "./ViewsSelfLink.js";

/** `ExpandedDirectlyLinkedSegment` of the API. */
export interface ExpandedDirectlyLinkedSegment {
  /** Id of the environment. */
  environmentId: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Related resources, by relation name. */
  links: ViewsSelfLink;
  /** Name for humans. */
  name: string;
}
