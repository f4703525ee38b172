import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMetricsOperation } from "../namespaces/m.js";
import type {
  GetMetricsError,
  GetMetricsRequest,
  GetMetricsResponse,
} from "../operations/getMetrics.js";

/**
 * List the metrics of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default, 50 at most.
 *
 * `GET /api/v2/metrics/{projectKey}`
 */
export function metricsGetMetrics(
  client: LaunchDarklyCore,
  request: GetMetricsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMetricsResponse, GetMetricsError>> {
  return call(client, getMetricsOperation, request, options);
}
