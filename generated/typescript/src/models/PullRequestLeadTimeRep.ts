/** `PullRequestLeadTimeRep` of the API. */
export interface PullRequestLeadTimeRep {
  /** Format: int64. */
  avgDeployDurationMs?: number;
  /** Format: int64. */
  avgTotalLeadTimeMs?: number;
  /** Format: int64. */
  avgWaitDurationMs?: number;
  /**
   * Time spent on coding, in milliseconds.
   *
   * Format: int64.
   */
  codingDurationMs: number;
  /** Format: int64. */
  maxDeployDurationMs?: number;
  /** Format: int64. */
  maxTotalLeadTimeMs?: number;
  /** Format: int64. */
  maxWaitDurationMs?: number;
  /**
   * Time spent on review, in milliseconds.
   *
   * Format: int64.
   */
  reviewDurationMs?: number;
}
