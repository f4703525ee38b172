import type { AiConfigsAccessAllowedReason } from "./AiConfigsAccessAllowedReason.js";

/** `AiConfigsAccessAllowedRep` of the API. */
export interface AiConfigsAccessAllowedRep {
  /** Action, or an action name such as updateName. */
  action: string;
  /** Why it came out this way. */
  reason: AiConfigsAccessAllowedReason;
}
