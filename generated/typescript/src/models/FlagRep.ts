import type { Link } from "./Link.js";

/** `FlagRep` of the API. */
export interface FlagRep {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** Version of the flag settings. */
  flagConfigVersion?: number;
  /** Variation for traffic that is not analyzed. */
  notInExperimentVariationId?: string;
  targetingRule?: string;
  targetingRuleClauses?: unknown[];
  targetingRuleDescription?: string;
}
