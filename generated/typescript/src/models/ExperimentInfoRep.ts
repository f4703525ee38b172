import type { LegacyExperimentRep } from "./LegacyExperimentRep.js";

/** `ExperimentInfoRep` of the API. */
export interface ExperimentInfoRep {
  /** Index of the variation to compare with. */
  baselineIdx: number;
  /** The items of this page or collection. */
  items: LegacyExperimentRep[];
}
