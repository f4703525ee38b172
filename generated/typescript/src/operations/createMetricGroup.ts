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
import type { MetricGroupPost } from "../models/MetricGroupPost.js";
import type { MetricGroupRep } from "../models/MetricGroupRep.js";

/** Request of `createMetricGroup`. */
export interface CreateMetricGroupRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  metricGroupPost: MetricGroupPost;
}

/** What `createMetricGroup` gives. */
export type CreateMetricGroupResponse = MetricGroupRep;

/** What `createMetricGroup` can fail with. */
export type CreateMetricGroupError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
