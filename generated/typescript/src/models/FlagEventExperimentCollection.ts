import type { FlagEventExperiment } from "./FlagEventExperiment.js";

/** `FlagEventExperimentCollection` of the API. */
export interface FlagEventExperimentCollection {
  /** The items of this page or collection. */
  items: FlagEventExperiment[];
  /** Number of items on all pages together. */
  totalCount: number;
}
