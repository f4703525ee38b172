import type { Experiment } from "./Experiment.js";
import type { Link } from "./Link.js";

/** A page of experiments. */
export interface ExperimentCollectionRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: Experiment[];
  /** Number of items on all pages together. */
  total_count?: number;
}
