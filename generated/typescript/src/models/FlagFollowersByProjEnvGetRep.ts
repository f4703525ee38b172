import type { FollowersPerFlag } from "./FollowersPerFlag.js";
import type { Link } from "./Link.js";

/** `FlagFollowersByProjEnvGetRep` of the API. */
export interface FlagFollowersByProjEnvGetRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items?: FollowersPerFlag[];
}
