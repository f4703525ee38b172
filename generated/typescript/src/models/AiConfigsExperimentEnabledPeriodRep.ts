/** `AiConfigsExperimentEnabledPeriodRep` of the API. */
export interface AiConfigsExperimentEnabledPeriodRep {
  /**
   * Start, epoch milliseconds.
   *
   * Format: int64.
   */
  startDate?: number;
  /**
   * When it stopped, epoch milliseconds.
   *
   * Format: int64.
   */
  stopDate?: number;
}
