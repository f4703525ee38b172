import type { Link } from "./Link.js";
import type { TriggerWorkflowRep } from "./TriggerWorkflowRep.js";

/** `TriggerWorkflowCollectionRep` of the API. */
export interface TriggerWorkflowCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: TriggerWorkflowRep[];
}
