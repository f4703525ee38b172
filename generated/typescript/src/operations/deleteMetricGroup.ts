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

/** Request of `deleteMetricGroup`. */
export interface DeleteMetricGroupRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the metric group. */
  metricGroupKey: string;
}

/** What `deleteMetricGroup` gives. */
export type DeleteMetricGroupResponse = void;

/** What `deleteMetricGroup` can fail with. */
export type DeleteMetricGroupError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
