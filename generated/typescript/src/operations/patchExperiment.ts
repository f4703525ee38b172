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
import type { ExperimentPatchBody } from "../patches/experiment.js";

/** Request of `patchExperiment`. */
export interface PatchExperimentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the experiment. */
  experimentKey: string;
  /**
   * Made by `experimentPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  experimentPatchInput: ExperimentPatchInput | ExperimentPatchBody;
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
