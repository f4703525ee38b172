import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** An experiment that uses a metric. */
export interface DependentExperimentRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** When it was archived, epoch milliseconds. */
  archivedDate?: UnixMillis;
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Id of the environment. */
  environmentId: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
