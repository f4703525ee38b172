import type { ConditionKind } from "./ConditionKind.js";
import type { FormVariableConfig } from "./FormVariableConfig.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `ConditionInput` of the API. */
export interface ConditionInput {
  /** Free text about the purpose of the object. */
  description?: string;
  executeNow?: boolean;
  /** When the change runs, epoch milliseconds. */
  executionDate?: UnixMillis;
  /** Extra fields for an outside approval system. */
  integrationConfig?: FormVariableConfig;
  /** What kind of object this is; the values depend on the object. */
  kind?: ConditionKind;
  /** Ids of members asked to review. */
  notifyMemberIds?: string[];
  /** Keys of teams asked to review. */
  notifyTeamKeys?: string[];
  /** Whether the start is absolute or relative. */
  scheduleKind?: "absolute" | "relative";
  /** How long to wait, counted in `waitDurationUnit`. */
  waitDuration?: number;
  /** Unit of `waitDuration`: minute, hour, calendarDay or calendarWeek. */
  waitDurationUnit?: "minute" | "hour" | "calendarDay" | "calendarWeek";
}
