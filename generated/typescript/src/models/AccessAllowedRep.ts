import type { AccessAllowedReason } from "./AccessAllowedReason.js";
import type { ActionIdentifier } from "./ActionIdentifier.js";

/** An allowed action and the statement that allows it. */
export interface AccessAllowedRep {
  /** Action, or an action name such as updateName. */
  action: ActionIdentifier;
  /** Why it came out this way. */
  reason: AccessAllowedReason;
}
