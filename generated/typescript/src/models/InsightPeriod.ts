import type { UnixMillis } from "./UnixMillis.js";

/** A time range with start and end. */
export interface InsightPeriod {
  /** End, epoch milliseconds. */
  endTime: UnixMillis;
  /** Start, epoch milliseconds. */
  startTime: UnixMillis;
}
