/** `FlagEventMemberRep` of the API. */
export interface FlagEventMemberRep {
  /** Mail address. */
  email: string;
  /** Given name. */
  firstName: string;
  /** Id of the object. */
  id: string;
  /** Family name. */
  lastName: string;
}
