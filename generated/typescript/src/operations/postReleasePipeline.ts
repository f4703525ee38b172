import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  StatusConflictErrorRep,
} from "../errors/index.js";
import type { CreateReleasePipelineInput } from "../models/CreateReleasePipelineInput.js";
import type { ReleasePipeline } from "../models/ReleasePipeline.js";

/** Request of `postReleasePipeline`. */
export interface PostReleasePipelineRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  createReleasePipelineInput: CreateReleasePipelineInput;
}

/** What `postReleasePipeline` gives. */
export type PostReleasePipelineResponse = ReleasePipeline;

/** What `postReleasePipeline` can fail with. */
export type PostReleasePipelineError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | StatusConflictErrorRep
  | APIError
  | ClientError;
