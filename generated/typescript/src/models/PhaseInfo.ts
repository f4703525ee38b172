/** `PhaseInfo` of the API. */
export interface PhaseInfo {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Name for humans. */
  name: string;
  releaseCount: number;
}
