import type { Access } from "./Access.js";
import type { Link } from "./Link.js";

/** Where Data Export sends events. */
export interface Destination {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Settings; the fields depend on the integration or kind. */
  config?: unknown;
  /** What kind of object this is; the values depend on the object. */
  kind?:
    | "google-pubsub"
    | "kinesis"
    | "mparticle"
    | "segment"
    | "azure-event-hubs"
    | "snowflake-v2"
    | "databricks"
    | "bigquery"
    | "redshift"
    | (string & {});
  /** Name for humans. */
  name?: string;
  /** Whether it is switched on. */
  on?: boolean;
  /** Version; a number in most places. */
  version?: number;
}
