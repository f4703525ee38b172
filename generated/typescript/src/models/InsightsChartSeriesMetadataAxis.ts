/** `InsightsChartSeriesMetadataAxis` of the API. */
export interface InsightsChartSeriesMetadataAxis {
  /** Unit of measure. */
  unit: string;
}
