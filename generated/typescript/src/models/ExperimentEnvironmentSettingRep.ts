import type { ExperimentEnabledPeriodRep } from "./ExperimentEnabledPeriodRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `ExperimentEnvironmentSettingRep` of the API. */
export interface ExperimentEnvironmentSettingRep {
  /** Time ranges in which it ran. */
  enabledPeriods?: ExperimentEnabledPeriodRep[];
  /** Start, epoch milliseconds. */
  startDate?: UnixMillis;
  /** When it stopped, epoch milliseconds. */
  stopDate?: UnixMillis;
}
