import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
} from "../errors/index.js";

/** Request of `deleteReleasePipeline`. */
export interface DeleteReleasePipelineRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release pipeline. */
  pipelineKey: string;
}

/** What `deleteReleasePipeline` gives. */
export type DeleteReleasePipelineResponse = void;

/** What `deleteReleasePipeline` can fail with. */
export type DeleteReleasePipelineError =
  ForbiddenErrorRep | NotFoundErrorRep | APIError | ClientError;
