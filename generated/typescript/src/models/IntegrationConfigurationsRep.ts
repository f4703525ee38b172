import type { Access } from "./Access.js";
import type { CapabilityConfigRep } from "./CapabilityConfigRep.js";
import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A configured integration. */
export interface IntegrationConfigurationsRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Time of creation, epoch milliseconds. */
  _createdAt?: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Key of the integration. */
  _integrationKey?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Settings per capability of the integration. */
  capabilityConfig?: CapabilityConfigRep;
  /** Settings of the integration, by field name. */
  configValues?: {
    [key: string]: unknown;
  };
  /** Whether it is switched on. */
  enabled?: boolean;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
