import type { CountBucket } from "./CountBucket.js";

/** `CountBucketsResult` of the API. */
export interface CountBucketsResult {
  /** Format: int64. */
  bucketIntervalMs: number;
  buckets: CountBucket[];
  /**
   * Number of items on all pages together.
   *
   * Format: int64.
   */
  totalCount: number;
}
