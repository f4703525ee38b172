/** `AIConfigTargetingEnvironmentTarget` of the API. */
export interface AIConfigTargetingEnvironmentTarget {
  /** Kind of the context; user when absent. */
  contextKind: string;
  /** Values to compare with, or keys to target. */
  values: string[];
  /** Index of the variation, from 0. */
  variation: number;
}
