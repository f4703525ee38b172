import type { MemberSummary } from "./MemberSummary.js";
import type { TokenSummary } from "./TokenSummary.js";

/** `CompletedBy` of the API. */
export interface CompletedBy {
  /** The member concerned. */
  member?: MemberSummary;
  /** Access token: its details, or its value when just created or reset. */
  token?: TokenSummary;
}
