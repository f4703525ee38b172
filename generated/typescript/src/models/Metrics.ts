/** Usage of an AI Config: tokens, generations, ratings and cost. */
export interface Metrics {
  /** Duration in milliseconds. */
  durationMs?: number;
  /** @deprecated */
  generationCount?: number;
  generationErrorCount?: number;
  generationSuccessCount?: number;
  /** Format: double. */
  inputCost?: number;
  inputTokens?: number;
  /** Format: float. */
  judgeAccuracy?: number;
  /** Format: float. */
  judgeRelevance?: number;
  /** Format: float. */
  judgeToxicity?: number;
  /** Format: double. */
  outputCost?: number;
  outputTokens?: number;
  /** Format: float. */
  satisfactionRating?: number;
  thumbsDown?: number;
  thumbsUp?: number;
  timeToFirstTokenMs?: number;
  totalTokens?: number;
}
