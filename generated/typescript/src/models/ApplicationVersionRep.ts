import type { Access } from "./Access.js";
import type { Link } from "./Link.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A version of an application. */
export interface ApplicationVersionRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Version number; each change adds one. */
  _version?: number;
  /** Whether an SDK reported it first, without anyone creating it. */
  autoAdded: boolean;
  /** Time of creation, epoch milliseconds. */
  creationDate?: UnixMillis;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  supported?: boolean;
}
