import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `DependentMeasuredRolloutRep` of the API. */
export interface DependentMeasuredRolloutRep {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Key of the environment. */
  environmentKey: string;
  /** Name of the environment. */
  environmentName: string;
  /** Key of the flag. */
  flagKey: string;
  flagName: string;
  flagPurpose?: string;
  /** Present state; the values depend on the object. */
  status: string;
}
