/** `RuleClause` of the API. */
export interface RuleClause {
  /** Name of the attribute to look at. */
  attribute?: string;
  /** Turns the condition into its opposite. */
  negate?: boolean;
  /** Operator or operation name. */
  op?:
    | "in"
    | "endsWith"
    | "startsWith"
    | "matches"
    | "contains"
    | "lessThan"
    | "lessThanOrEqual"
    | "greaterThan"
    | "greaterThanOrEqual"
    | "before"
    | "after"
    | "segmentMatch"
    | "semVerEqual"
    | "semVerLessThan"
    | "semVerGreaterThan"
    | (string & {});
}
