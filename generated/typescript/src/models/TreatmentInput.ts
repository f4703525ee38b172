import type { TreatmentParameterInput } from "./TreatmentParameterInput.js";

/** `TreatmentInput` of the API. */
export interface TreatmentInput {
  /** Share of the traffic, in percent, as text. */
  allocationPercent: string;
  /** Whether the others are compared with this treatment. */
  baseline: boolean;
  /** Name for humans. */
  name: string;
  /** Parameters of the treatment or template. */
  parameters: TreatmentParameterInput[];
}
