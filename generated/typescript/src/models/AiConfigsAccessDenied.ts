import type { AiConfigsAccessDeniedReason } from "./AiConfigsAccessDeniedReason.js";

/** `AiConfigsAccessDenied` of the API. */
export interface AiConfigsAccessDenied {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: AiConfigsAccessDeniedReason;
}
