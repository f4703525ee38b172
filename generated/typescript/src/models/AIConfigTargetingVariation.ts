import type { AIConfigTargetingVariationValue } from "./AIConfigTargetingVariationValue.js";

/** `AIConfigTargetingVariation` of the API. */
export interface AIConfigTargetingVariation {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Free text about the purpose of the object. */
  description: string;
  /** Name for humans. */
  name: string;
  /** Value; its type depends on the object. */
  value: AIConfigTargetingVariationValue;
}
