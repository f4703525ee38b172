/** Share of traffic and duration of one step. */
export interface ReleasePolicyStage {
  allocation: number;
  /** Format: int64. */
  durationMillis: number;
}
