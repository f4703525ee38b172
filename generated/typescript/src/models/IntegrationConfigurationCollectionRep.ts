import type { IntegrationConfigurationsRep } from "./IntegrationConfigurationsRep.js";
import type { Link } from "./Link.js";

/** `IntegrationConfigurationCollectionRep` of the API. */
export interface IntegrationConfigurationCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: IntegrationConfigurationsRep[];
}
