import type { AIConfigTargetingDefaults } from "./AIConfigTargetingDefaults.js";
import type { AIConfigTargetingEnvironment } from "./AIConfigTargetingEnvironment.js";
import type { AIConfigTargetingVariation } from "./AIConfigTargetingVariation.js";
import type { AiConfigsExperimentInfoRep } from "./AiConfigsExperimentInfoRep.js";

/** How an AI Config is served in each environment. */
export interface AIConfigTargeting {
  /** Version number; each change adds one. */
  _version: number;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: int64.
   */
  createdAt: number;
  /** Which variations are served when nothing else decides, with targeting on and off. */
  defaults?: AIConfigTargetingDefaults;
  /** Environments: a list, or a map by environment key. */
  environments: {
    [key: string]: AIConfigTargetingEnvironment;
  };
  /** Experiments that are connected with it. */
  experiments: AiConfigsExperimentInfoRep;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags: string[];
  /** Variations in order; other places refer to their index or id. */
  variations: AIConfigTargetingVariation[];
}
