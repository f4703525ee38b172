import type { FeatureWorkflowId } from "./FeatureWorkflowId.js";
import type { StageInput } from "./StageInput.js";

/** `CreateWorkflowTemplateInput` of the API. */
export interface CreateWorkflowTemplateInput {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the environment. */
  environmentKey?: string;
  /** Key of the flag. */
  flagKey?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name?: string;
  /** Key of the project. */
  projectKey?: string;
  /** Stages in order. */
  stages?: StageInput[];
  workflowId?: FeatureWorkflowId;
}
