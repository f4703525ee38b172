import type { DeploymentCollectionRep } from "./DeploymentCollectionRep.js";
import type { FlagReferenceCollectionRep } from "./FlagReferenceCollectionRep.js";
import type { PullRequestLeadTimeRep } from "./PullRequestLeadTimeRep.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `PullRequestRep` of the API. */
export interface PullRequestRep {
  author: string;
  baseCommitKey: string;
  createTime: UnixMillis;
  deployments?: DeploymentCollectionRep;
  /** Id in the other system. */
  externalId: string;
  filesChanged: number;
  /** Flags that the code change touches. */
  flagReferences?: FlagReferenceCollectionRep;
  headCommitKey: string;
  /**
   * Id of the object.
   *
   * Format: uuid.
   */
  id: string;
  /** Time from the first commit to the deployment. */
  leadTime?: PullRequestLeadTimeRep;
  /** Number of lines added. */
  linesAdded: number;
  /** Number of lines removed. */
  linesDeleted: number;
  mergeCommitKey?: string;
  mergeTime?: UnixMillis;
  /** Present state; the values depend on the object. */
  status: string;
  /** Headline. */
  title: string;
  /** Web address. */
  url: string;
}
