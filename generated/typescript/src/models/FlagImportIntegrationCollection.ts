import type { FlagImportIntegration } from "./FlagImportIntegration.js";
import type { FlagImportIntegrationCollectionLinks } from "./FlagImportIntegrationCollectionLinks.js";

/** `FlagImportIntegrationCollection` of the API. */
export interface FlagImportIntegrationCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: FlagImportIntegrationCollectionLinks;
  /** The items of this page or collection. */
  items: FlagImportIntegration[];
}
