import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { JSONPatch } from "../models/JSONPatch.js";
import type { MetricRep } from "../models/MetricRep.js";

/** Request of `patchMetric`. */
export interface PatchMetricRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the metric. */
  metricKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchMetric` gives. */
export type PatchMetricResponse = MetricRep;

/** What `patchMetric` can fail with. */
export type PatchMetricError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
