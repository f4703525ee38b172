import type { ParameterRep } from "./ParameterRep.js";

/** `TreatmentRep` of the API. */
export interface TreatmentRep {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Share of the traffic, in percent, as text. */
  allocationPercent: string;
  /** Whether the others are compared with this treatment. */
  baseline?: boolean;
  /** Name for humans. */
  name: string;
  /** Parameters of the treatment or template. */
  parameters?: ParameterRep[];
}
