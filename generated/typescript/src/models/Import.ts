import type { FileRep } from "./FileRep.js";
import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `Import` of the API. */
export interface Import {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Time of creation, epoch milliseconds. */
  creationTime: UnixMillis;
  files?: FileRep[];
  /** Id of the object. */
  id: string;
  /** Mode of operation; the values depend on the object. */
  mode: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Present state; the values depend on the object. */
  status:
    | "preparing"
    | "pending_approval"
    | "ready"
    | "in_progress"
    | "complete"
    | "stopped"
    | (string & {});
}
