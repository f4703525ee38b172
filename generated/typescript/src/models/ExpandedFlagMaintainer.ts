import type { ViewsMemberSummary } from "./ViewsMemberSummary.js";
import type { ViewsMemberTeamSummaryRep } from "./ViewsMemberTeamSummaryRep.js";

/** `ExpandedFlagMaintainer` of the API. */
export interface ExpandedFlagMaintainer {
  /** The member behind the resource. */
  _member?: ViewsMemberSummary;
  _team?: ViewsMemberTeamSummaryRep;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "member" | "team" | (string & {});
}
