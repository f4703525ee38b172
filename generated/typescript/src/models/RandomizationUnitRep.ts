/** `RandomizationUnitRep` of the API. */
export interface RandomizationUnitRep {
  _displayName?: string;
  _hidden?: boolean;
  /** Default, or whether it is one. */
  default?: boolean;
  /** Context kind by which traffic is split. */
  randomizationUnit?: string;
}
