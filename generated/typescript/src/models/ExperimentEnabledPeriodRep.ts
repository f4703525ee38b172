import type { UnixMillis } from "./UnixMillis.js";

/** `ExperimentEnabledPeriodRep` of the API. */
export interface ExperimentEnabledPeriodRep {
  /** Start, epoch milliseconds. */
  startDate?: UnixMillis;
  /** When it stopped, epoch milliseconds. */
  stopDate?: UnixMillis;
}
