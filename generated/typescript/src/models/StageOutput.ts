import type { ActionOutput } from "./ActionOutput.js";
import type { ConditionOutput } from "./ConditionOutput.js";
import type { ExecutionOutput } from "./ExecutionOutput.js";

/** A stage of a workflow with its state. */
export interface StageOutput {
  /** State of the run, with the time it stopped. */
  _execution: ExecutionOutput;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Action, or an action name such as updateName. */
  action: ActionOutput;
  /** What has to happen before the stage starts. */
  conditions: ConditionOutput[];
  /** Name for humans. */
  name?: string;
}
