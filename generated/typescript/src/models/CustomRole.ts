import type { Access } from "./Access.js";
import type { AssignedToRep } from "./AssignedToRep.js";
import type { Link } from "./Link.js";
import type { ResourceCategory } from "./ResourceCategory.js";
import type { RoleType } from "./RoleType.js";
import type { Statement } from "./Statement.js";

/** A role built from policy statements. */
export interface CustomRole {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  _presetBundleVersion?: number;
  _presetStatements?: Statement[];
  assignedTo?: AssignedToRep;
  /** What the role starts with: reader or no_access. */
  basePermissions?: RoleType;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Policy statements. */
  policy: Statement[];
  /** What the role is for: organization, project or any. */
  resourceCategory?: ResourceCategory;
}
