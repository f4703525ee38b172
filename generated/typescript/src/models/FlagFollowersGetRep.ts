import type { FollowFlagMember } from "./FollowFlagMember.js";
import type { Link } from "./Link.js";

/** `FlagFollowersGetRep` of the API. */
export interface FlagFollowersGetRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: FollowFlagMember[];
}
