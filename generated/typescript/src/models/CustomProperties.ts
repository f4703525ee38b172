import type { CustomProperty } from "./CustomProperty.js";

/** Values attached to a flag, by property key. */
export interface CustomProperties {
  [key: string]: CustomProperty;
}
