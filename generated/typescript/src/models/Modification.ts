/** When something changed. */
export interface Modification {
  /**
   * When it happened.
   *
   * Format: date-time.
   */
  date?: string;
}
