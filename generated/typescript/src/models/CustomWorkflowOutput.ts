import type { ConflictOutput } from "./ConflictOutput.js";
import type { ExecutionOutput } from "./ExecutionOutput.js";
import type { Link } from "./Link.js";
import type { StageOutput } from "./StageOutput.js";
import type { UnixMillis } from "./UnixMillis.js";
import type { WorkflowTemplateMetadata } from "./WorkflowTemplateMetadata.js";

/** A workflow with its stages and their state. */
export interface CustomWorkflowOutput {
  _conflicts: ConflictOutput[];
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** State of the run, with the time it stopped. */
  _execution: ExecutionOutput;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Id of the member who looks after the resource. */
  _maintainerId: string;
  /** Version number; each change adds one. */
  _version: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** What kind of object this is; the values depend on the object. */
  kind?: string;
  meta?: WorkflowTemplateMetadata;
  /** Name for humans. */
  name: string;
  /** Stages in order. */
  stages?: StageOutput[];
  /** Key of the workflow template. */
  templateKey?: string;
}
