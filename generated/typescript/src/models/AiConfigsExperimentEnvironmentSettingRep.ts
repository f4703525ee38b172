import type { AiConfigsExperimentEnabledPeriodRep } from "./AiConfigsExperimentEnabledPeriodRep.js";

/** `AiConfigsExperimentEnvironmentSettingRep` of the API. */
export interface AiConfigsExperimentEnvironmentSettingRep {
  /** Time ranges in which it ran. */
  enabledPeriods?: AiConfigsExperimentEnabledPeriodRep[];
  /**
   * Start, epoch milliseconds.
   *
   * Format: int64.
   */
  startDate?: number;
  /**
   * When it stopped, epoch milliseconds.
   *
   * Format: int64.
   */
  stopDate?: number;
}
