/** `AiConfigsModification` of the API. */
export interface AiConfigsModification {
  /**
   * When it happened.
   *
   * Format: date-time.
   */
  date?: string;
}
