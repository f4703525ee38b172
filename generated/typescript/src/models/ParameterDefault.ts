import type { RuleClause } from "./RuleClause.js";

/** `ParameterDefault` of the API. */
export interface ParameterDefault {
  booleanVariationValue?: boolean;
  ruleClause?: RuleClause;
  /** Value; its type depends on the object. */
  value?: unknown;
}
