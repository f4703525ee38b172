import type { AIConfigTargetingVariationBoolean } from "./AIConfigTargetingVariationBoolean.js";
import type { AIConfigTargetingVariationJSON } from "./AIConfigTargetingVariationJSON.js";
import type { AIConfigTargetingVariationNumber } from "./AIConfigTargetingVariationNumber.js";
import type { AIConfigTargetingVariationString } from "./AIConfigTargetingVariationString.js";

/** `AIConfigTargetingVariation_value` of the API. */
export type AIConfigTargetingVariationValue =
  | AIConfigTargetingVariationBoolean
  | AIConfigTargetingVariationJSON
  | AIConfigTargetingVariationNumber
  | AIConfigTargetingVariationString;
