/** `permissionGrantInput` of the API. */
export interface PermissionGrantInput {
  /** Named bundle of actions, such as maintainTeam. */
  actionSet?: "maintainTeam";
  /** Action names; a star stands for any text. */
  actions?: string[];
  /** Ids of members. */
  memberIDs?: string[];
}
