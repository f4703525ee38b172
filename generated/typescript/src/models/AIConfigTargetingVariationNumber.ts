/** `AIConfigTargetingVariationNumber` of the API. */
export type AIConfigTargetingVariationNumber = number;
