import type { MemberSummary } from "./MemberSummary.js";
import type { MemberTeamSummaryRep } from "./MemberTeamSummaryRep.js";

/** Member or team that looks after a resource. */
export interface MaintainerRep {
  /** The member concerned. */
  member?: MemberSummary;
  team?: MemberTeamSummaryRep;
}
