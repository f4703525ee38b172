import type { IterationInput } from "./IterationInput.js";

/** What a new experiment measures. */
export interface ExperimentPost {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Id of the holdout. */
  holdoutId?: string;
  /** Iteration of the experiment. */
  iteration: IterationInput;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
}
