import type { ObjectId } from "./ObjectId.js";
import type { StageInput } from "./StageInput.js";

/** What a new workflow does, stage by stage. */
export interface CustomWorkflowInput {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: ObjectId;
  /** Name for humans. */
  name: string;
  /** Stages in order. */
  stages?: StageInput[];
  /** Key of the workflow template. */
  templateKey?: string;
}
