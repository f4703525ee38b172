/** Member who looks after a resource. */
export interface MaintainerMember {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Mail address. */
  email: string;
  /** Given name. */
  firstName?: string;
  /** Family name. */
  lastName?: string;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role: string;
}
