/** `ConflictOutput` of the API. */
export interface ConflictOutput {
  /** Text for humans, for instance what went wrong. */
  message: string;
  stageId: string;
}
