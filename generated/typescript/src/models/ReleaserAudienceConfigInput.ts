import type { ReleaseGuardianConfigurationInput } from "./ReleaseGuardianConfigurationInput.js";

/** `ReleaserAudienceConfigInput` of the API. */
export interface ReleaserAudienceConfigInput {
  audienceId?: string;
  /** Ids of members asked to review. */
  notifyMemberIds?: string[];
  /** Keys of teams asked to review. */
  notifyTeamKeys?: string[];
  /** How a guarded rollout watches its metrics. */
  releaseGuardianConfiguration?: ReleaseGuardianConfigurationInput;
}
