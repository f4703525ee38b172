/** `BulkEditMembersRep` of the API. */
export interface BulkEditMembersRep {
  /** What went wrong, one entry per problem. */
  errors?: {
    [key: string]: string;
  }[];
  /** Members, or how many there are. */
  members?: string[];
}
