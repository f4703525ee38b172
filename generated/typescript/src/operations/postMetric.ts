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
import type { MetricPost } from "../models/MetricPost.js";
import type { MetricRep } from "../models/MetricRep.js";

/** Request of `postMetric`. */
export interface PostMetricRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  metricPost: MetricPost;
}

/** What `postMetric` gives. */
export type PostMetricResponse = MetricRep;

/** What `postMetric` can fail with. */
export type PostMetricError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
