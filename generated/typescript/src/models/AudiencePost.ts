import type { AudienceConfiguration } from "./AudienceConfiguration.js";

/** `AudiencePost` of the API. */
export interface AudiencePost {
  /** How the audience or phase is rolled out. */
  configuration?: AudienceConfiguration;
  /** Key of the environment. */
  environmentKey: string;
  /** Name for humans. */
  name: string;
  /** Keys of segments. */
  segmentKeys?: string[];
}
