import type { DependentExperimentRep } from "./DependentExperimentRep.js";

/** `DependentExperimentListRep` of the API. */
export type DependentExperimentListRep = DependentExperimentRep[];
