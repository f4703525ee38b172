import type { Link } from "./Link.js";

/** A team of a member with its roles. */
export interface MemberTeamSummaryRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Keys of custom roles. */
  customRoleKeys: string[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
