/** `RandomizationUnitInput` of the API. */
export interface RandomizationUnitInput {
  /** Default, or whether it is one. */
  default?: boolean;
  /** Context kind by which traffic is split. */
  randomizationUnit: string;
  standardRandomizationUnit?: string;
}
