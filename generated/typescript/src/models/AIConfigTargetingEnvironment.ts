import type { AIConfigTargetingEnvironmentFallthrough } from "./AIConfigTargetingEnvironmentFallthrough.js";
import type { AIConfigTargetingEnvironmentRule } from "./AIConfigTargetingEnvironmentRule.js";
import type { AIConfigTargetingEnvironmentTarget } from "./AIConfigTargetingEnvironmentTarget.js";

/** How an AI Config is served in one environment. */
export interface AIConfigTargetingEnvironment {
  /** Name of the environment. */
  _environmentName: string;
  /** Version number; each change adds one. */
  _version: number;
  /** Individual targets of other kinds than user, or how many there are. */
  contextTargets: AIConfigTargetingEnvironmentTarget[];
  /** Whether it is switched on. */
  enabled: boolean;
  /** What contexts get that no target and no rule matches. */
  fallthrough: AIConfigTargetingEnvironmentFallthrough;
  /**
   * When it changed last.
   *
   * Format: int64.
   */
  lastModified: number;
  /** Index of the variation to serve while targeting is off. */
  offVariation?: number;
  /** Targeting rules in order, or how many there are. */
  rules: AIConfigTargetingEnvironmentRule[];
  /** Individual targets, or how many there are. */
  targets: AIConfigTargetingEnvironmentTarget[];
  /** Whether evaluations send detailed events. */
  trackEvents: boolean;
  /** Whether evaluations of the default rule send detailed events. */
  trackEventsFallthrough: boolean;
}
