import type { Link } from "./Link.js";

/** `FlagLinkMember` of the API. */
export interface FlagLinkMember {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Given name. */
  firstName?: string;
  /** Family name. */
  lastName?: string;
}
