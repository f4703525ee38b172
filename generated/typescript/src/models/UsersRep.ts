import type { Link } from "./Link.js";
import type { UserRecord } from "./UserRecord.js";

/** `UsersRep` of the API. */
export interface UsersRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: UserRecord[];
  /** Number of items on all pages together. */
  totalCount: number;
}
