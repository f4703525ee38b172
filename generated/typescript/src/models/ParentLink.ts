import type { CoreLink } from "./CoreLink.js";

/** `ParentLink` of the API. */
export interface ParentLink {
  /** The resource one level up, or a link to it. */
  parent: CoreLink;
}
