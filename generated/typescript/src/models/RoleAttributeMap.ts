import type { RoleAttributeValues } from "./RoleAttributeValues.js";

/** Role attribute values, by attribute name. */
export interface RoleAttributeMap {
  [key: string]: RoleAttributeValues;
}
