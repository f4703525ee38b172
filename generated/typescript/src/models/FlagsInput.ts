import type { FlagInput } from "./FlagInput.js";

/** `FlagsInput` of the API. */
export interface FlagsInput {
  [key: string]: FlagInput;
}
