/** `AIConfigTargetingVariationBoolean` of the API. */
export type AIConfigTargetingVariationBoolean = boolean;
