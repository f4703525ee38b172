/** `ViewsMaintainerMember` of the API. */
export interface ViewsMaintainerMember {
  /** Mail address. */
  email: string;
  /** Given name. */
  firstName?: string;
  /** Id of the object. */
  id: string;
  /** Family name. */
  lastName?: string;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role: string;
}
