import type { AudienceConfiguration } from "./AudienceConfiguration.js";
import type { EnvironmentSummary } from "./EnvironmentSummary.js";

/** `Audience` of the API. */
export interface Audience {
  /** How the audience or phase is rolled out. */
  configuration?: AudienceConfiguration;
  /** The environment, or a link to it. */
  environment?: EnvironmentSummary;
  /** Name for humans. */
  name: string;
  /** Keys of segments. */
  segmentKeys?: string[];
}
