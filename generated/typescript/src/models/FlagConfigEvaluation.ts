/** `FlagConfigEvaluation` of the API. */
export interface FlagConfigEvaluation {
  contextKinds?: string[];
}
