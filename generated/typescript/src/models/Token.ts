import type { Link } from "./Link.js";
import type { MemberSummary } from "./MemberSummary.js";
import type { ObjectId } from "./ObjectId.js";
import type { Statement } from "./Statement.js";
import type { UnixMillis } from "./UnixMillis.js";

/** An access token. */
export interface Token {
  /** Id of the object, assigned by the service. */
  _id: ObjectId;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The member behind the resource. */
  _member?: MemberSummary;
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Ids of custom roles that limit the token. */
  customRoleIds?: ObjectId[];
  /** API version used when a call with this token names none. */
  defaultApiVersion?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Policy statements that stand in for a role. */
  inlineRole?: Statement[];
  /** When it changed last. */
  lastModified: UnixMillis;
  lastUsed?: UnixMillis;
  /** Id of the member. */
  memberId: ObjectId;
  /** Name for humans. */
  name?: string;
  /** Id of the account owner. */
  ownerId: ObjectId;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role?: string;
  /** Whether it is a service token; otherwise a personal one. */
  serviceToken?: boolean;
  /** Access token: its details, or its value when just created or reset. */
  token?: string;
}
