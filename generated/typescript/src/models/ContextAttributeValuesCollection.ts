import type { ContextAttributeValues } from "./ContextAttributeValues.js";

/** `ContextAttributeValuesCollection` of the API. */
export interface ContextAttributeValuesCollection {
  /** The items of this page or collection. */
  items: ContextAttributeValues[];
}
