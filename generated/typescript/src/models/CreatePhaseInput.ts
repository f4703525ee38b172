import type { AudiencePost } from "./AudiencePost.js";
import type { PhaseConfiguration } from "./PhaseConfiguration.js";

/** A phase of a new release pipeline. */
export interface CreatePhaseInput {
  /** Audiences in order; each stands for an environment. */
  audiences: AudiencePost[];
  /** How the audience or phase is rolled out. */
  configuration?: PhaseConfiguration;
  /** Name for humans. */
  name: string;
}
