import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Experiment } from "../models/Experiment.js";
import type { ExperimentPost } from "../models/ExperimentPost.js";

/** Request of `createExperiment`. */
export interface CreateExperimentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  experimentPost: ExperimentPost;
}

/** What `createExperiment` gives. */
export type CreateExperimentResponse = Experiment;

/** What `createExperiment` can fail with. */
export type CreateExperimentError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
