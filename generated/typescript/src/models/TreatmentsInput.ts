import type { TreatmentInput } from "./TreatmentInput.js";

/** `TreatmentsInput` of the API. */
export type TreatmentsInput = TreatmentInput[];
