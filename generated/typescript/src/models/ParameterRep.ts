/** `ParameterRep` of the API. */
export interface ParameterRep {
  /** Key of the flag. */
  flagKey?: string;
  /** Id of the variation. */
  variationId?: string;
}
