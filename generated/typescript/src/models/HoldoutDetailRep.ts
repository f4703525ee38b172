import type { Experiment } from "./Experiment.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `HoldoutDetailRep` of the API. */
export interface HoldoutDetailRep {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Experiment that carries the holdout. */
  baseExperiment: Experiment;
  /** Time of creation, in most places epoch milliseconds. */
  createdAt: UnixMillis;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Share of traffic kept out, in percent, as text. */
  holdoutAmount: string;
  isDirty?: boolean;
  relatedExperiments?: Experiment[];
  /** Present state; the values depend on the object. */
  status: "created" | "enabled" | "running" | "ended" | (string & {});
  /** Time of the latest change, epoch milliseconds. */
  updatedAt: UnixMillis;
}
