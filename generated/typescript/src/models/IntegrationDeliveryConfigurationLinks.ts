import type { Link } from "./Link.js";

/** `IntegrationDeliveryConfigurationLinks` of the API. */
export interface IntegrationDeliveryConfigurationLinks {
  /** The environment, or a link to it. */
  environment: Link;
  /** The resource one level up, or a link to it. */
  parent: Link;
  /** The project, or a link to it. */
  project: Link;
  /** Link to the resource itself. */
  self: Link;
}
