import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMetricOperation } from "../namespaces/m.js";
import type {
  GetMetricError,
  GetMetricRequest,
  GetMetricResponse,
} from "../operations/getMetric.js";

/**
 * Get a metric by key.
 *
 * `GET /api/v2/metrics/{projectKey}/{metricKey}`
 */
export function metricsGetMetric(
  client: LaunchDarklyCore,
  request: GetMetricRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMetricResponse, GetMetricError>> {
  return call(client, getMetricOperation, request, options);
}
