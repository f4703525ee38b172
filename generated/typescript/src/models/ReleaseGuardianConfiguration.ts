/** `ReleaseGuardianConfiguration` of the API. */
export interface ReleaseGuardianConfiguration {
  /**
   * How long a rollout is watched, in milliseconds.
   *
   * Format: int64.
   */
  monitoringWindowMilliseconds: number;
  /** Context kind by which traffic is split. */
  randomizationUnit?: string;
  /** Whether the release goes back by itself when a metric gets worse. */
  rollbackOnRegression: boolean;
  /** Share of the traffic in the rollout. */
  rolloutWeight: number;
}
