import type { Link } from "./Link.js";
import type { StageOutput } from "./StageOutput.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A workflow template. */
export interface WorkflowTemplateOutput {
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Key of the object. */
  _key: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Id of the member who looks after the resource. */
  _maintainerId: string;
  _ownerId: string;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Name for humans. */
  name?: string;
  /** Stages in order. */
  stages?: StageOutput[];
}
