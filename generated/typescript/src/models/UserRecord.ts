import type { Access } from "./Access.js";
import type { Link } from "./Link.js";
import type { ObjectId } from "./ObjectId.js";
import type { User } from "./User.js";

/** A user that was seen lately. */
export interface UserRecord {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Id of the environment. */
  environmentId?: ObjectId;
  /** Format: date-time. */
  lastPing?: string;
  /** Id of the account owner. */
  ownerId?: ObjectId;
  sortValue?: unknown;
  user?: User;
}
