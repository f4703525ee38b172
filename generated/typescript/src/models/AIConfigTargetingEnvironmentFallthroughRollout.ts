import type { AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation } from "./AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation.js";
import type { AIConfigTargetingEnvironmentFallthroughRolloutVariation } from "./AIConfigTargetingEnvironmentFallthroughRolloutVariation.js";

/** `AIConfigTargetingEnvironmentFallthroughRollout` of the API. */
export interface AIConfigTargetingEnvironmentFallthroughRollout {
  /** Attribute that decides who falls into which share. */
  bucketBy?: string;
  /** Kind of the context; user when absent. */
  contextKind: string;
  /** How traffic is shared out for an experiment. */
  experimentAllocation?: AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation;
  /** Number that fixes the random split. */
  seed?: number;
  /** Variations in order; other places refer to their index or id. */
  variations: AIConfigTargetingEnvironmentFallthroughRolloutVariation[];
}
