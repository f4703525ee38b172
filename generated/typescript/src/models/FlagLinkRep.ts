import type { FlagLinkMember } from "./FlagLinkMember.js";
import type { Link } from "./Link.js";
import type { TimestampRep } from "./TimestampRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A link from a flag to an outside resource. */
export interface FlagLinkRep {
  /** Time of creation, epoch milliseconds. */
  _createdAt: UnixMillis;
  _deepLink: string;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Key of the integration. */
  _integrationKey?: string;
  /** Key of the object. */
  _key?: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The member behind the resource. */
  _member?: FlagLinkMember;
  _metadata?: {
    [key: string]: string;
  };
  _timestamp: TimestampRep;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Headline. */
  title?: string;
}
