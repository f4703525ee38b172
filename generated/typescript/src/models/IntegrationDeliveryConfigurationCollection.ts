import type { IntegrationDeliveryConfiguration } from "./IntegrationDeliveryConfiguration.js";
import type { IntegrationDeliveryConfigurationCollectionLinks } from "./IntegrationDeliveryConfigurationCollectionLinks.js";

/** `IntegrationDeliveryConfigurationCollection` of the API. */
export interface IntegrationDeliveryConfigurationCollection {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: IntegrationDeliveryConfigurationCollectionLinks;
  /** The items of this page or collection. */
  items: IntegrationDeliveryConfiguration[];
}
