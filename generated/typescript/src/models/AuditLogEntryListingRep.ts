import type { AuthorizedAppDataRep } from "./AuthorizedAppDataRep.js";
import type { Link } from "./Link.js";
import type { MemberDataRep } from "./MemberDataRep.js";
import type { ParentResourceRep } from "./ParentResourceRep.js";
import type { ResourceAccess } from "./ResourceAccess.js";
import type { ResourceKind } from "./ResourceKind.js";
import type { SubjectDataRep } from "./SubjectDataRep.js";
import type { TargetResourceRep } from "./TargetResourceRep.js";
import type { TokenSummary } from "./TokenSummary.js";
import type { UnixMillis } from "./UnixMillis.js";

/** An audit log entry as listed. */
export interface AuditLogEntryListingRep {
  /** Id of the account. */
  _accountId: string;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Actions that were performed, each with its resource. */
  accesses: ResourceAccess[];
  /** Authorized application that made the change. */
  app?: AuthorizedAppDataRep;
  /** Free text that explains the change. */
  comment?: string;
  /** When it happened. */
  date: UnixMillis;
  /** Free text about the purpose of the object. */
  description: string;
  /** What kind of object this is; the values depend on the object. */
  kind: ResourceKind;
  /** The member concerned. */
  member?: MemberDataRep;
  /** Name for humans. */
  name: string;
  /** The resource one level up, or a link to it. */
  parent?: ParentResourceRep;
  /** Change in a few words. */
  shortDescription: string;
  /** Who or what made the change. */
  subject?: SubjectDataRep;
  /** What is acted on. */
  target?: TargetResourceRep;
  /** Headline. */
  title?: string;
  /** Verb phrase that completes the headline of an entry. */
  titleVerb?: string;
  /** Access token: its details, or its value when just created or reset. */
  token?: TokenSummary;
}
