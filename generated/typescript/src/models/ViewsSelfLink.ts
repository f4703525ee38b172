import type { CoreLink } from "./CoreLink.js";

/** `ViewsSelfLink` of the API. */
export interface ViewsSelfLink {
  /** Link to the resource itself. */
  self: CoreLink;
}
