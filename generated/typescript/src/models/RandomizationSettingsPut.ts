import type { RandomizationUnitInput } from "./RandomizationUnitInput.js";

/** `RandomizationSettingsPut` of the API. */
export interface RandomizationSettingsPut {
  /** Context kinds by which traffic may be split. */
  randomizationUnits: RandomizationUnitInput[];
}
