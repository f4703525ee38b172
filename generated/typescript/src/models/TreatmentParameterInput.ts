/** `TreatmentParameterInput` of the API. */
export interface TreatmentParameterInput {
  /** Key of the flag. */
  flagKey: string;
  /** Id of the variation. */
  variationId: string;
}
