import type { InitiatorRep } from "./InitiatorRep.js";
import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `Export` of the API. */
export interface Export {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Time of creation, epoch milliseconds. */
  creationTime: UnixMillis;
  /** Id of the object. */
  id: string;
  initiator: InitiatorRep;
  /** Key of the segment. */
  segmentKey: string;
  /** How big it is. */
  size: string;
  /** Format: int64. */
  sizeBytes: number;
  /** Present state; the values depend on the object. */
  status: string;
}
