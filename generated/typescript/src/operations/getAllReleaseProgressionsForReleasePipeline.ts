import type { APIError, ClientError, NotFoundErrorRep } from "../errors/index.js";
import type { ReleaseProgression } from "../models/ReleaseProgression.js";
import type { ReleaseProgressionCollection } from "../models/ReleaseProgressionCollection.js";

/** Request of `getAllReleaseProgressionsForReleasePipeline`. */
export interface GetAllReleaseProgressionsForReleasePipelineRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release pipeline. */
  pipelineKey: string;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
}

/** What `getAllReleaseProgressionsForReleasePipeline` gives. */
export type GetAllReleaseProgressionsForReleasePipelineResponse = ReleaseProgressionCollection;

/** What `getAllReleaseProgressionsForReleasePipeline` can fail with. */
export type GetAllReleaseProgressionsForReleasePipelineError =
  NotFoundErrorRep | APIError | ClientError;

/** One item of what `getAllReleaseProgressionsForReleasePipeline` goes through. */
export type GetAllReleaseProgressionsForReleasePipelineItem = ReleaseProgression;
