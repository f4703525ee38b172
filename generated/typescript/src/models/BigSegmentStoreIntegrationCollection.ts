import type { BigSegmentStoreIntegration } from "./BigSegmentStoreIntegration.js";
import type { BigSegmentStoreIntegrationCollectionLinks } from "./BigSegmentStoreIntegrationCollectionLinks.js";

/** `BigSegmentStoreIntegrationCollection` of the API. */
export interface BigSegmentStoreIntegrationCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: BigSegmentStoreIntegrationCollectionLinks;
  /** The items of this page or collection. */
  items: BigSegmentStoreIntegration[];
}
