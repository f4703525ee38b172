/** `RoleType` of the API. */
export type RoleType = string;
