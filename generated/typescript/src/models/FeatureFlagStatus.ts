/** Whether a flag is in use, and when it was last asked for. */
export interface FeatureFlagStatus {
  /** Default, or whether it is one. */
  default?: unknown;
  /**
   * When an SDK last asked for the flag, RFC 3339; null when none ever did.
   *
   * Format: date-time.
   */
  lastRequested?: string | null;
  /** Name for humans. */
  name: "new" | "inactive" | "active" | "launched" | (string & {});
}
