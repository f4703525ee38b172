import type { ContextAttributeNames } from "./ContextAttributeNames.js";

/** `ContextAttributeNamesCollection` of the API. */
export interface ContextAttributeNamesCollection {
  /** The items of this page or collection. */
  items: ContextAttributeNames[];
}
