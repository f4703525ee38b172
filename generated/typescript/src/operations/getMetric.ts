import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { MetricRep } from "../models/MetricRep.js";

/** Request of `getMetric`. */
export interface GetMetricRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the metric. */
  metricKey: string;
  /** Names of extra fields to include in the answer. */
  expand?:
    | (
        | "eventSources"
        | "experimentCount"
        | "experiments"
        | "guardedRolloutCount"
        | "guardedRollouts"
        | "lastUsedInExperiment"
        | "lastUsedInGuardedRollout"
        | "metricGroupCount"
        | "metricGroups"
        | (string & {})
      )[]
    | undefined;
  /** Id of one version of the metric. */
  versionId?: string | undefined;
}

/** What `getMetric` gives. */
export type GetMetricResponse = MetricRep;

/** What `getMetric` can fail with. */
export type GetMetricError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
