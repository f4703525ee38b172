import type { OptionsArray } from "./OptionsArray.js";

/** `DynamicOptionsParser` of the API. */
export interface DynamicOptionsParser {
  optionsItems?: OptionsArray;
  optionsPath?: string;
}
