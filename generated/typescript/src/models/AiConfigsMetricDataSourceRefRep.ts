/** `AiConfigsMetricDataSourceRefRep` of the API. */
export interface AiConfigsMetricDataSourceRefRep {
  /** Key of the integration. */
  _integrationKey?: string;
  /** Name of the object. */
  _name?: string;
  /** Key of the environment. */
  environmentKey?: string;
  /** Key of the object, unique among its kind. */
  key: string;
}
