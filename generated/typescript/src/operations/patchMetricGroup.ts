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
import type { JSONPatch } from "../models/JSONPatch.js";
import type { MetricGroupRep } from "../models/MetricGroupRep.js";

/** Request of `patchMetricGroup`. */
export interface PatchMetricGroupRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the metric group. */
  metricGroupKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchMetricGroup` gives. */
export type PatchMetricGroupResponse = MetricGroupRep;

/** What `patchMetricGroup` can fail with. */
export type PatchMetricGroupError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
