import type { Clause } from "./Clause.js";
import type { Rollout } from "./Rollout.js";

/** Conditions, and what contexts that meet them get. */
export interface Rule {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Conditions; all of them have to hold. */
  clauses: Clause[];
  /** Free text about the purpose of the object. */
  description?: string;
  /** Whether it is switched off. */
  disabled?: boolean;
  ref?: string;
  /** Percentage rollout, or its share. */
  rollout?: Rollout;
  /** Whether evaluations send detailed events. */
  trackEvents: boolean;
  /** Index of the variation, from 0. */
  variation?: number;
}
