import type { DeploymentKind } from "./DeploymentKind.js";
import type { DeploymentStatus } from "./DeploymentStatus.js";
import type { FlagReferenceCollectionRep } from "./FlagReferenceCollectionRep.js";
import type { LeadTimeStagesRep } from "./LeadTimeStagesRep.js";
import type { PullRequestCollectionRep } from "./PullRequestCollectionRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** A deployment of an application. */
export interface DeploymentRep {
  active: boolean;
  /** Key of the application. */
  applicationKey: string;
  applicationVersion: string;
  /** Whether it is archived. */
  archived: boolean;
  /**
   * Duration in milliseconds.
   *
   * Format: int64.
   */
  durationMs?: number;
  /** End, epoch milliseconds. */
  endedAt?: UnixMillis;
  /** Key of the environment. */
  environmentKey: string;
  /** Flags that the code change touches. */
  flagReferences?: FlagReferenceCollectionRep;
  /**
   * Id of the object.
   *
   * Format: uuid.
   */
  id: string;
  /** What kind of object this is; the values depend on the object. */
  kind: DeploymentKind;
  /**
   * Time from the first commit to the deployment.
   *
   * Format: int64.
   */
  leadTime: number;
  leadTimeStages?: LeadTimeStagesRep;
  /**
   * Number of lines added.
   *
   * Format: int64.
   */
  linesAdded: number;
  /**
   * Number of lines removed.
   *
   * Format: int64.
   */
  linesDeleted: number;
  /** Data about the data. */
  metadata?: {
    [key: string]: unknown;
  };
  numberOfContributors: number;
  numberOfPullRequests: number;
  pullRequests?: PullRequestCollectionRep;
  /** Start, epoch milliseconds. */
  startedAt: UnixMillis;
  /** Present state; the values depend on the object. */
  status: DeploymentStatus;
}
