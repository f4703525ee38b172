import type { AiConfigsLegacyExperimentRep } from "./AiConfigsLegacyExperimentRep.js";

/** `AiConfigsExperimentInfoRep` of the API. */
export interface AiConfigsExperimentInfoRep {
  /** Index of the variation to compare with. */
  baselineIdx: number;
  /** The items of this page or collection. */
  items: AiConfigsLegacyExperimentRep[];
}
