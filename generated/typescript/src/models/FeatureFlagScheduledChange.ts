import type { FeatureWorkflowId } from "./FeatureWorkflowId.js";
import type { Instructions } from "./Instructions.js";
import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A change of a flag that waits for its time. */
export interface FeatureFlagScheduledChange {
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id: FeatureWorkflowId;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Id of the member who looks after the resource. */
  _maintainerId: string;
  /** Version number; each change adds one. */
  _version: number;
  /** Other pending changes that do not fit with this one. */
  conflicts?: unknown;
  /** When the change runs, epoch milliseconds. */
  executionDate: UnixMillis;
  /** Semantic patch instructions, or prompt text in AI Config variations. */
  instructions: Instructions;
}
