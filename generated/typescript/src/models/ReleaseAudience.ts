import type { AudienceConfiguration } from "./AudienceConfiguration.js";
import type { AudienceStatus } from "./AudienceStatus.js";
import type { EnvironmentSummary } from "./EnvironmentSummary.js";
import type { Link } from "./Link.js";

/** `ReleaseAudience` of the API. */
export interface ReleaseAudience {
  /** Id of the object, assigned by the service. */
  _id: string;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: {
    [key: string]: Link;
  };
  _ruleIds?: string[];
  /** How the audience or phase is rolled out. */
  configuration?: AudienceConfiguration;
  /** The environment, or a link to it. */
  environment?: EnvironmentSummary;
  /** Name for humans. */
  name: string;
  /** Keys of segments. */
  segmentKeys?: string[];
  /** Present state; the values depend on the object. */
  status?: AudienceStatus;
}
