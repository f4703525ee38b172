import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Experiment } from "../models/Experiment.js";
import type { ExperimentPatchInput } from "../models/ExperimentPatchInput.js";

/** Request of `patchExperiment`. */
export interface PatchExperimentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the experiment. */
  experimentKey: string;
  /** Sent as application/json. */
  experimentPatchInput: ExperimentPatchInput;
}

/** What `patchExperiment` gives. */
export type PatchExperimentResponse = Experiment;

/** What `patchExperiment` can fail with. */
export type PatchExperimentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
