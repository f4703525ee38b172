import type { FlagEventExperimentIteration } from "./FlagEventExperimentIteration.js";
import type { Link } from "./Link.js";

/** `FlagEventExperiment` of the API. */
export interface FlagEventExperiment {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** Iteration of the experiment. */
  iteration: FlagEventExperimentIteration;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
