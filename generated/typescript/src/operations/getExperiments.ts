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
import type { ExperimentCollectionRep } from "../models/ExperimentCollectionRep.js";

/** Request of `getExperiments`. */
export interface GetExperimentsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
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
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?:
    | (
        "draftIteration" | "previousIterations" | "secondaryMetrics" | "treatments" | (string & {})
      )[]
    | undefined;
  /** Which experiments to list: active, archived or both, joined by a comma. */
  lifecycleState?: string[] | undefined;
}

/** What `getExperiments` gives. */
export type GetExperimentsResponse = ExperimentCollectionRep;

/** What `getExperiments` can fail with. */
export type GetExperimentsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getExperiments` goes through. */
export type GetExperimentsItem = Experiment;
