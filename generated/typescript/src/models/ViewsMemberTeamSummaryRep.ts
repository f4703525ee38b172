import type { ViewsLink } from "./ViewsLink.js";

/** `ViewsMemberTeamSummaryRep` of the API. */
export interface ViewsMemberTeamSummaryRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: ViewsLink;
  };
  /** Keys of custom roles. */
  customRoleKeys: string[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
