import type { IterationRep } from "./IterationRep.js";
import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** An experiment with its current iteration. */
export interface Experiment {
  /** Time of creation, epoch milliseconds. */
  _creationDate: UnixMillis;
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Id of the member who looks after the resource. */
  _maintainerId: string;
  /** When it was archived, epoch milliseconds. */
  archivedDate?: UnixMillis;
  currentIteration?: IterationRep;
  /** Free text about the purpose of the object. */
  description?: string;
  draftIteration?: IterationRep;
  /** Key of the environment. */
  environmentKey: string;
  /** Id of the holdout. */
  holdoutId?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  previousIterations?: IterationRep[];
  /** Labels for grouping and policies. */
  tags?: string[];
}
