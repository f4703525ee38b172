import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Experiment } from "../models/Experiment.js";

/** Request of `getExperiment`. */
export interface GetExperimentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the experiment. */
  experimentKey: string;
  /** Names of extra fields to include in the answer. */
  expand?:
    | (
        "draftIteration" | "previousIterations" | "secondaryMetrics" | "treatments" | (string & {})
      )[]
    | undefined;
}

/** What `getExperiment` gives. */
export type GetExperimentResponse = Experiment;

/** What `getExperiment` can fail with. */
export type GetExperimentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
