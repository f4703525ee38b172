import type { PermissionGrantInput } from "./PermissionGrantInput.js";
import type { RoleAttributeMap } from "./RoleAttributeMap.js";

/** `teamPostInput` of the API. */
export interface TeamPostInput {
  /** Keys of custom roles. */
  customRoleKeys?: string[];
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Ids of members. */
  memberIDs?: string[];
  /** Name for humans. */
  name: string;
  /** Single actions granted without a role. */
  permissionGrants?: PermissionGrantInput[];
  /** Values that fill the placeholders of roles, by attribute name. */
  roleAttributes?: RoleAttributeMap;
}
