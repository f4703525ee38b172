import type { Access } from "./Access.js";
import type { FlagConfigEvaluation } from "./FlagConfigEvaluation.js";
import type { FlagConfigMigrationSettingsRep } from "./FlagConfigMigrationSettingsRep.js";
import type { FlagSummary } from "./FlagSummary.js";
import type { Link } from "./Link.js";
import type { Prerequisite } from "./Prerequisite.js";
import type { Rule } from "./Rule.js";
import type { Target } from "./Target.js";
import type { UnixMillis } from "./UnixMillis.js";
import type { VariationOrRolloutRep } from "./VariationOrRolloutRep.js";

/** Targeting of a flag in one environment. */
export interface FeatureFlagConfig {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  _debugEventsUntilDate?: UnixMillis;
  /** Name of the environment. */
  _environmentName: string;
  /** Link to the same thing in the web interface. */
  _site: Link;
  _summary?: FlagSummary;
  /** Whether it is archived. */
  archived: boolean;
  /** Individual targets of other kinds than user, or how many there are. */
  contextTargets?: Target[];
  evaluation?: FlagConfigEvaluation;
  /** What contexts get that no target and no rule matches. */
  fallthrough?: VariationOrRolloutRep;
  /** When it changed last. */
  lastModified: UnixMillis;
  /** Settings that only migration flags have. */
  migrationSettings?: FlagConfigMigrationSettingsRep;
  /** Index of the variation to serve while targeting is off. */
  offVariation?: number;
  /** Whether it is switched on. */
  on: boolean;
  /** Flags that must serve a given variation first, or how many there are. */
  prerequisites?: Prerequisite[];
  /** Targeting rules in order, or how many there are. */
  rules?: Rule[];
  salt: string;
  sel: string;
  /** Individual targets, or how many there are. */
  targets?: Target[];
  /** Whether evaluations send detailed events. */
  trackEvents: boolean;
  /** Whether evaluations of the default rule send detailed events. */
  trackEventsFallthrough: boolean;
  /** Version; a number in most places. */
  version: number;
}
