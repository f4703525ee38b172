/** What a new announcement says, and when. */
export interface CreateAnnouncementBody {
  /**
   * End, epoch milliseconds.
   *
   * Format: int64.
   */
  endTime?: number;
  /** Whether readers can close the announcement. */
  isDismissible: boolean;
  /** Text for humans, for instance what went wrong. */
  message: string;
  /** How urgent it is. */
  severity: "info" | "warning" | "critical";
  /**
   * Start, epoch milliseconds.
   *
   * Format: int64.
   */
  startTime: number;
  /** Headline. */
  title: string;
}
