import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `ReleaseProgression` of the API. */
export interface ReleaseProgression {
  _completedAt?: UnixMillis;
  /** Time of creation, epoch milliseconds. */
  _createdAt: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  activePhaseId?: string;
  /** Key of the flag. */
  flagKey: string;
}
