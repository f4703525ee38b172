import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
} from "../errors/index.js";
import type { ReleasePipeline } from "../models/ReleasePipeline.js";
import type { UpdateReleasePipelineInput } from "../models/UpdateReleasePipelineInput.js";

/** Request of `putReleasePipeline`. */
export interface PutReleasePipelineRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the release pipeline. */
  pipelineKey: string;
  /** Sent as application/json. */
  updateReleasePipelineInput: UpdateReleasePipelineInput;
}

/** What `putReleasePipeline` gives. */
export type PutReleasePipelineResponse = ReleasePipeline;

/** What `putReleasePipeline` can fail with. */
export type PutReleasePipelineError =
  ForbiddenErrorRep | InvalidRequestErrorRep | NotFoundErrorRep | APIError | ClientError;
