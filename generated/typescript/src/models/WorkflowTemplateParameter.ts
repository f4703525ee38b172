import type { ObjectId } from "./ObjectId.js";
import type { ParameterDefault } from "./ParameterDefault.js";

/** `WorkflowTemplateParameter` of the API. */
export interface WorkflowTemplateParameter {
  /** Id of the object, assigned by the service. */
  _id?: ObjectId;
  /** Default, or whether it is one. */
  default?: ParameterDefault;
  /** Where to look: a file path or a JSON Pointer. */
  path?: string;
  valid?: boolean;
}
