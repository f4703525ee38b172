import type { Access } from "./Access.js";
import type { Link } from "./Link.js";
import type { RoleAttributeMap } from "./RoleAttributeMap.js";
import type { TeamCustomRoles } from "./TeamCustomRoles.js";
import type { TeamMaintainers } from "./TeamMaintainers.js";
import type { TeamMembers } from "./TeamMembers.js";
import type { TeamProjects } from "./TeamProjects.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A team, with members, roles and projects on demand. */
export interface Team {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Time of creation, epoch milliseconds. */
  _creationDate?: UnixMillis;
  _idpSynced?: boolean;
  /** Time of the latest change, epoch milliseconds. */
  _lastModified?: UnixMillis;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Version number; each change adds one. */
  _version?: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  maintainers?: TeamMaintainers;
  /** Members, or how many there are. */
  members?: TeamMembers;
  /** Name for humans. */
  name?: string;
  /** Projects connected with it. */
  projects?: TeamProjects;
  /** Values that fill the placeholders of roles, by attribute name. */
  roleAttributes?: RoleAttributeMap;
  roles?: TeamCustomRoles;
}
