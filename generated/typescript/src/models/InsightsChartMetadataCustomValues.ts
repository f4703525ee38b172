/** `InsightsChartMetadataCustomValues` of the API. */
export interface InsightsChartMetadataCustomValues {
  [key: string]: unknown;
}
