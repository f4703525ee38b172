import type { ActionInput } from "./ActionInput.js";
import type { ConditionInput } from "./ConditionInput.js";

/** A stage of a new workflow. */
export interface StageInput {
  /** Action, or an action name such as updateName. */
  action?: ActionInput;
  /** What has to happen before the stage starts. */
  conditions?: ConditionInput[];
  executeConditionsInSequence?: boolean;
  /** Name for humans. */
  name?: string;
}
