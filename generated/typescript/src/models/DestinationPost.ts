/** `DestinationPost` of the API. */
export interface DestinationPost {
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
    | "redshift";
  /** Name for humans. */
  name?: string;
  /** Whether it is switched on. */
  on?: boolean;
}
