/** `FailureReasonRep` of the API. */
export interface FailureReasonRep {
  /** Name of the attribute to look at. */
  attribute: string;
  /** Why it came out this way. */
  reason: string;
}
