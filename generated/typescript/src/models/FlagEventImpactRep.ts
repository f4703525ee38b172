import type { EvaluationsSummary } from "./EvaluationsSummary.js";

/** `FlagEventImpactRep` of the API. */
export interface FlagEventImpactRep {
  evaluationsSummary?: EvaluationsSummary;
  percentage?: number;
  /** Why it came out this way. */
  reason?: "evaluations" | "global" | "waiting" | (string & {});
  /** How big it is. */
  size?: "none" | "small" | "medium" | "large" | (string & {});
}
