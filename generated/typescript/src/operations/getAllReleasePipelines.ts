import type { APIError, ClientError, NotFoundErrorRep } from "../errors/index.js";
import type { ReleasePipeline } from "../models/ReleasePipeline.js";
import type { ReleasePipelineCollection } from "../models/ReleasePipelineCollection.js";

/** Request of `getAllReleasePipelines`. */
export interface GetAllReleasePipelinesRequest {
  /** Key of the project. */
  projectKey: string;
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

/** What `getAllReleasePipelines` gives. */
export type GetAllReleasePipelinesResponse = ReleasePipelineCollection;

/** What `getAllReleasePipelines` can fail with. */
export type GetAllReleasePipelinesError = NotFoundErrorRep | APIError | ClientError;

/** One item of what `getAllReleasePipelines` goes through. */
export type GetAllReleasePipelinesItem = ReleasePipeline;
