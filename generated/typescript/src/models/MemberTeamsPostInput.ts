/** `MemberTeamsPostInput` of the API. */
export interface MemberTeamsPostInput {
  /** Keys of teams. */
  teamKeys: string[];
}
