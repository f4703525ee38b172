import type { ContextAttributeName } from "./ContextAttributeName.js";

/** `ContextAttributeNames` of the API. */
export interface ContextAttributeNames {
  /** What kind of object this is; the values depend on the object. */
  kind: string;
  names: ContextAttributeName[];
}
