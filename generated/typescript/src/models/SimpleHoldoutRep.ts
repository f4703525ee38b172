import type { RelatedExperimentRep } from "./RelatedExperimentRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `SimpleHoldoutRep` of the API. */
export interface SimpleHoldoutRep {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Time of creation, in most places epoch milliseconds. */
  createdAt?: UnixMillis;
  /** Experiments that are connected with it. */
  experiments?: RelatedExperimentRep[];
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Name for humans. */
  name?: string;
  /** Present state; the values depend on the object. */
  status?: string;
  /** Time of the latest change, epoch milliseconds. */
  updatedAt?: UnixMillis;
}
