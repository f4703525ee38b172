import type { Access } from "./Access.js";
import type { MemberSummary } from "./MemberSummary.js";
import type { ObjectId } from "./ObjectId.js";
import type { Statement } from "./Statement.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A Relay Proxy configuration with its key. */
export interface RelayAutoConfigRep {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  _creator?: MemberSummary;
  /** Id of the object, assigned by the service. */
  _id: ObjectId;
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  displayKey: string;
  fullKey?: string;
  /** When it changed last. */
  lastModified: UnixMillis;
  /** Name for humans. */
  name: string;
  /** Policy statements. */
  policy: Statement[];
}
