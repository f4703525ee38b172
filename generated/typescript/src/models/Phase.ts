import type { Audiences } from "./Audiences.js";
import type { PhaseConfiguration } from "./PhaseConfiguration.js";

/** `Phase` of the API. */
export interface Phase {
  /** Audiences in order; each stands for an environment. */
  audiences: Audiences;
  /** How the audience or phase is rolled out. */
  configuration?: PhaseConfiguration;
  /** Id of the object. */
  id: string;
  /** Name for humans. */
  name: string;
}
