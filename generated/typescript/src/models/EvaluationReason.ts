/** `EvaluationReason` of the API. */
export interface EvaluationReason {
  /** Type of the evaluation error. */
  errorKind?: string;
  /** Whether the evaluation counts for an experiment. */
  inExperiment?: boolean;
  /** What kind of object this is; the values depend on the object. */
  kind: string;
  /** Key of the prerequisite flag that failed. */
  prerequisiteKey?: string;
  /** Id of the rule that matched. */
  ruleID?: string;
  /** Position of the rule that matched, from 0. */
  ruleIndex?: number;
}
