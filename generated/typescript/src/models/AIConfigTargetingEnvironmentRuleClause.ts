/** `AIConfigTargetingEnvironmentRuleClause` of the API. */
export interface AIConfigTargetingEnvironmentRuleClause {
  /** Name of the attribute to look at. */
  attribute: string;
  /** Id of the object. */
  id: string;
  /** Turns the condition into its opposite. */
  negate: boolean;
  /** Operator or operation name. */
  op: string;
  /** Values to compare with, or keys to target. */
  values: unknown[];
}
