import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `FlagEventExperimentIteration` of the API. */
export interface FlagEventExperimentIteration {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** End, epoch milliseconds. */
  endedAt?: UnixMillis;
  /** Id of the object. */
  id: string;
  /** Start, epoch milliseconds. */
  startedAt: UnixMillis;
  /** Present state; the values depend on the object. */
  status: "running" | "stopped" | (string & {});
}
