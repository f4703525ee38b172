import type { Link } from "./Link.js";
import type { UserRecord } from "./UserRecord.js";

/** `Users` of the API. */
export interface Users {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: UserRecord[];
  /** Number of items on all pages together. */
  totalCount: number;
}
