import type { ViewsAccessDeniedReason } from "./ViewsAccessDeniedReason.js";

/** `ViewsAccessDenied` of the API. */
export interface ViewsAccessDenied {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: ViewsAccessDeniedReason;
}
