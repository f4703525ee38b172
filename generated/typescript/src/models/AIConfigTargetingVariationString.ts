/** `AIConfigTargetingVariationString` of the API. */
export type AIConfigTargetingVariationString = string;
