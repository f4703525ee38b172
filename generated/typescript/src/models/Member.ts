import type { IntegrationMetadata } from "./IntegrationMetadata.js";
import type { LastSeenMetadata } from "./LastSeenMetadata.js";
import type { Link } from "./Link.js";
import type { MemberPermissionGrantSummaryRep } from "./MemberPermissionGrantSummaryRep.js";
import type { MemberTeamSummaryRep } from "./MemberTeamSummaryRep.js";
import type { OAuthProviderKind } from "./OAuthProviderKind.js";
import type { RoleAttributeMap } from "./RoleAttributeMap.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A member of the account. */
export interface Member {
  /** Id of the object, assigned by the service. */
  _id: string;
  _integrationMetadata?: IntegrationMetadata;
  _lastSeen: UnixMillis;
  _lastSeenMetadata?: LastSeenMetadata;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  _pendingEmail?: string;
  _pendingInvite: boolean;
  _verified: boolean;
  /** Time of creation, epoch milliseconds. */
  creationDate: UnixMillis;
  /** Custom roles, by id or key. */
  customRoles: string[];
  /** Mail address. */
  email: string;
  excludedDashboards?: string[];
  /** Given name. */
  firstName?: string;
  /** Family name. */
  lastName?: string;
  mfa: string;
  oauthProviders?: OAuthProviderKind[];
  /** Single actions granted without a role. */
  permissionGrants?: MemberPermissionGrantSummaryRep[];
  /** Role: of a member or token, or who speaks in a prompt message. */
  role: string;
  /** Values that fill the placeholders of roles, by attribute name. */
  roleAttributes?: RoleAttributeMap;
  teams?: MemberTeamSummaryRep[];
  /** Version; a number in most places. */
  version?: number;
}
