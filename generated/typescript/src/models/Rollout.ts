import type { ExperimentAllocationRep } from "./ExperimentAllocationRep.js";
import type { WeightedVariation } from "./WeightedVariation.js";

/** Shares of traffic per variation. */
export interface Rollout {
  /** Attribute that decides who falls into which share. */
  bucketBy?: string;
  /** Kind of the context; user when absent. */
  contextKind?: string;
  /** How traffic is shared out for an experiment. */
  experimentAllocation?: ExperimentAllocationRep;
  /** Number that fixes the random split. */
  seed?: number;
  /** Variations in order; other places refer to their index or id. */
  variations: WeightedVariation[];
}
