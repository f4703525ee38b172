import type { APIError, ClientError, NotFoundErrorRep } from "../errors/index.js";
import type { ReleasePipeline } from "../models/ReleasePipeline.js";

/** Request of `getReleasePipelineByKey`. */
export interface GetReleasePipelineByKeyRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release pipeline. */
  pipelineKey: string;
}

/** What `getReleasePipelineByKey` gives. */
export type GetReleasePipelineByKeyResponse = ReleasePipeline;

/** What `getReleasePipelineByKey` can fail with. */
export type GetReleasePipelineByKeyError = NotFoundErrorRep | APIError | ClientError;
