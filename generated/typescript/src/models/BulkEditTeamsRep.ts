/** `BulkEditTeamsRep` of the API. */
export interface BulkEditTeamsRep {
  /** What went wrong, one entry per problem. */
  errors?: {
    [key: string]: string;
  }[];
  /** Ids of members. */
  memberIDs?: string[];
  /** Keys of teams. */
  teamKeys?: string[];
}
