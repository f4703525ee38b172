/** `LeadTimeStagesRep` of the API. */
export interface LeadTimeStagesRep {
  /**
   * Time spent on coding, in milliseconds.
   *
   * Format: int64.
   */
  codingDurationMs: number;
  /** Format: int64. */
  deployDurationMs?: number;
  /**
   * Time spent on review, in milliseconds.
   *
   * Format: int64.
   */
  reviewDurationMs?: number;
  /** Format: int64. */
  totalLeadTimeMs?: number;
  /** Format: int64. */
  waitDurationMs?: number;
}
