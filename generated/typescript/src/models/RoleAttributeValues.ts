/** `RoleAttributeValues` of the API. */
export type RoleAttributeValues = string[];
