/** `IntegrationStatus` of the API. */
export interface IntegrationStatus {
  display: string;
  /** Value; its type depends on the object. */
  value: string;
}
