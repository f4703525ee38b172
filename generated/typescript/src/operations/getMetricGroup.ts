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
import type { MetricGroupRep } from "../models/MetricGroupRep.js";

/** Request of `getMetricGroup`. */
export interface GetMetricGroupRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the metric group. */
  metricGroupKey: string;
  /** Names of extra fields to include in the answer. */
  expand?: ("experimentCount" | "experiments" | (string & {}))[] | undefined;
}

/** What `getMetricGroup` gives. */
export type GetMetricGroupResponse = MetricGroupRep;

/** What `getMetricGroup` can fail with. */
export type GetMetricGroupError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
