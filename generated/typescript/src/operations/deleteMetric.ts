import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteMetric`. */
export interface DeleteMetricRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the metric. */
  metricKey: string;
}

/** What `deleteMetric` gives. */
export type DeleteMetricResponse = void;

/** What `deleteMetric` can fail with. */
export type DeleteMetricError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
