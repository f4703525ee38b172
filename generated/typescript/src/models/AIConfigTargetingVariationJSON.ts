/** `AIConfigTargetingVariationJSON` of the API. */
export interface AIConfigTargetingVariationJSON {
  [key: string]: unknown;
}
