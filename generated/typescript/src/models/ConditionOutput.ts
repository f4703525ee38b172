import type { DurationUnit } from "./DurationUnit.js";
import type { ExecutionOutput } from "./ExecutionOutput.js";
import type { FormVariableConfig } from "./FormVariableConfig.js";
import type { ReviewOutput } from "./ReviewOutput.js";
import type { ScheduleKind } from "./ScheduleKind.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `ConditionOutput` of the API. */
export interface ConditionOutput {
  /** State of the run, with the time it stopped. */
  _execution: ExecutionOutput;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Reviews given so far. */
  allReviews: ReviewOutput[];
  /** When the request was applied, epoch milliseconds. */
  appliedDate?: UnixMillis;
  creationConfig?: FormVariableConfig;
  /** Free text about the purpose of the object. */
  description: string;
  /** When the change runs, epoch milliseconds. */
  executionDate?: UnixMillis;
  /** What kind of object this is; the values depend on the object. */
  kind?: string;
  /** Ids of members asked to review. */
  notifyMemberIds: string[];
  /** Outcome of the reviews so far. */
  reviewStatus: string;
  /** Whether the start is absolute or relative. */
  scheduleKind?: ScheduleKind;
  /** How long to wait, counted in `waitDurationUnit`. */
  waitDuration?: number;
  /** Unit of `waitDuration`: minute, hour, calendarDay or calendarWeek. */
  waitDurationUnit?: DurationUnit;
}
