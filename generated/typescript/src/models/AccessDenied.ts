import type { AccessDeniedReason } from "./AccessDeniedReason.js";
import type { ActionIdentifier } from "./ActionIdentifier.js";

/** A denied action and the statement that denies it. */
export interface AccessDenied {
  /** Action, or an action name such as updateName. */
  action: ActionIdentifier;
  /** Why it came out this way. */
  reason: AccessDeniedReason;
}
