/** `CountBucket` of the API. */
export interface CountBucket {
  /**
   * Number of items.
   *
   * Format: int64.
   */
  count: number;
  /**
   * Point in time, epoch milliseconds.
   *
   * Format: int64.
   */
  timestamp: number;
}
