import type { Link } from "./Link.js";

/** `IntegrationDeliveryConfigurationCollectionLinks` of the API. */
export interface IntegrationDeliveryConfigurationCollectionLinks {
  /** The resource one level up, or a link to it. */
  parent?: Link;
  /** Link to the resource itself. */
  self: Link;
}
