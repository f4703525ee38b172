import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { HoldoutDetailRep } from "../models/HoldoutDetailRep.js";

/** Request of `getHoldout`. */
export interface GetHoldoutRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the holdout. */
  holdoutKey: string;
  /** Names of extra fields to include in the answer. */
  expand?:
    | (
        | "draftIteration"
        | "previousIterations"
        | "rel-draftIteration"
        | "rel-metrics"
        | "rel-previousIterations"
        | "rel-secondaryMetrics"
        | "rel-treatments"
        | (string & {})
      )[]
    | undefined;
}

/** What `getHoldout` gives. */
export type GetHoldoutResponse = HoldoutDetailRep;

/** What `getHoldout` can fail with. */
export type GetHoldoutError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
