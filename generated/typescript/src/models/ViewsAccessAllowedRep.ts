import type { ViewsAccessAllowedReason } from "./ViewsAccessAllowedReason.js";

/** `ViewsAccessAllowedRep` of the API. */
export interface ViewsAccessAllowedRep {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: ViewsAccessAllowedReason;
}
