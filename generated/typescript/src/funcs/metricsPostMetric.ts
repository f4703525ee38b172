import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postMetricOperation } from "../namespaces/m.js";
import type {
  PostMetricError,
  PostMetricRequest,
  PostMetricResponse,
} from "../operations/postMetric.js";

/**
 * Create a metric.
 *
 * Which fields are needed depends on `kind`.
 *
 * `POST /api/v2/metrics/{projectKey}`
 */
export function metricsPostMetric(
  client: LaunchDarklyCore,
  request: PostMetricRequest,
  options?: RequestOptions,
): APIPromise<Result<PostMetricResponse, PostMetricError>> {
  return call(client, postMetricOperation, request, options);
}
