/** `MemberPermissionGrantSummaryRep` of the API. */
export interface MemberPermissionGrantSummaryRep {
  /** Named bundle of actions, such as maintainTeam. */
  actionSet?: string;
  /** Action names; a star stands for any text. */
  actions?: string[];
  /** The resource, or its specifier. */
  resource: string;
}
