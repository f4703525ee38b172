import type { Link } from "./Link.js";

/** Name, mail address and role of a member. */
export interface MemberSummary {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Mail address. */
  email: string;
  /** Given name. */
  firstName?: string;
  /** Family name. */
  lastName?: string;
  /** Role: of a member or token, or who speaks in a prompt message. */
  role: string;
}
