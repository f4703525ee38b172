import type { ReleaseGuardianConfiguration } from "./ReleaseGuardianConfiguration.js";
import type { ReleaseStrategy } from "./ReleaseStrategy.js";

/** How a release reaches one audience. */
export interface AudienceConfiguration {
  /** Ids of members asked to review. */
  notifyMemberIds?: string[];
  /** Keys of teams asked to review. */
  notifyTeamKeys?: string[];
  /** How a guarded rollout watches its metrics. */
  releaseGuardianConfiguration?: ReleaseGuardianConfiguration;
  releaseStrategy: ReleaseStrategy;
  requireApproval: boolean;
}
