import type { Access } from "./Access.js";
import type { ApplicationFlagCollectionRep } from "./ApplicationFlagCollectionRep.js";
import type { Link } from "./Link.js";
import type { MaintainerRep } from "./MaintainerRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** An application known to the account. */
export interface ApplicationRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Who looks after the resource. */
  _maintainer?: MaintainerRep;
  /** Version number; each change adds one. */
  _version?: number;
  /** Whether an SDK reported it first, without anyone creating it. */
  autoAdded: boolean;
  /** Time of creation, epoch milliseconds. */
  creationDate?: UnixMillis;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Flags, in most places by flag key. */
  flags?: ApplicationFlagCollectionRep;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "browser" | "mobile" | "server" | (string & {});
  /** Name for humans. */
  name: string;
}
