import type { FlagCopyConfigEnvironment } from "./FlagCopyConfigEnvironment.js";

/** Which settings to copy, from where to where. */
export interface FlagCopyConfigPost {
  /** Free text that explains the change. */
  comment?: string;
  /** Parts of the settings that stay as they are; not together with `includedActions`. */
  excludedActions?: (
    | "updateOn"
    | "updateRules"
    | "updateFallthrough"
    | "updateOffVariation"
    | "updatePrerequisites"
    | "updateTargets"
    | "updateFlagConfigMigrationSettings"
  )[];
  /** Parts of the settings to copy; not together with `excludedActions`. */
  includedActions?: (
    | "updateOn"
    | "updateRules"
    | "updateFallthrough"
    | "updateOffVariation"
    | "updatePrerequisites"
    | "updateTargets"
    | "updateFlagConfigMigrationSettings"
  )[];
  /** Where the settings come from. */
  source: FlagCopyConfigEnvironment;
  /** What is acted on. */
  target: FlagCopyConfigEnvironment;
}
