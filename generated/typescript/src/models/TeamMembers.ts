/** `TeamMembers` of the API. */
export interface TeamMembers {
  /** Number of items on all pages together. */
  totalCount?: number;
}
