import type { AIConfigTargetingEnvironmentRuleClause } from "./AIConfigTargetingEnvironmentRuleClause.js";

/** `AIConfigTargetingEnvironmentRule` of the API. */
export interface AIConfigTargetingEnvironmentRule {
  /** Conditions; all of them have to hold. */
  clauses: AIConfigTargetingEnvironmentRuleClause[];
  /** Whether evaluations send detailed events. */
  trackEvents: boolean;
}
