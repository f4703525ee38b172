import type { Clause } from "./Clause.js";

/** `UserSegmentRule` of the API. */
export interface UserSegmentRule {
  /** Id of the object, assigned by the service. */
  _id?: string;
  /** Attribute that decides who falls into which share. */
  bucketBy?: string;
  /** Conditions; all of them have to hold. */
  clauses: Clause[];
  /** Free text about the purpose of the object. */
  description?: string;
  rolloutContextKind?: string;
  /**
   * Share in thousandths of a percent (100000 is everything); an estimate of frequency for
   * attributes.
   */
  weight?: number;
}
