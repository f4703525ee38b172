import type { RoleAttributeMap } from "./RoleAttributeMap.js";

/** A person to invite. */
export interface NewMemberForm {
  /** Custom roles, by id or key. */
  customRoles?: string[];
  /** Mail address. */
  email: string;
  /** Given name. */
  firstName?: string;
  /** Family name. */
  lastName?: string;
  password?: string;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role?: "reader" | "writer" | "admin" | "no_access";
  /** Values that fill the placeholders of roles, by attribute name. */
  roleAttributes?: RoleAttributeMap;
  /** Keys of teams. */
  teamKeys?: string[];
}
