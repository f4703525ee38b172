import type { ContextAttributeValue } from "./ContextAttributeValue.js";

/** `ContextAttributeValues` of the API. */
export interface ContextAttributeValues {
  /** What kind of object this is; the values depend on the object. */
  kind: string;
  /** Values to compare with, or keys to target. */
  values: ContextAttributeValue[];
}
