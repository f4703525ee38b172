/** `InsightsMetricTierDefinition` of the API. */
export interface InsightsMetricTierDefinition {
  /** Free text about the purpose of the object. */
  description: string;
  /** Rating of a score. */
  indicator: string;
}
