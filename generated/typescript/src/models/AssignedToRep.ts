/** `AssignedToRep` of the API. */
export interface AssignedToRep {
  membersCount?: number;
  teamsCount?: number;
}
