import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getMetricsOperation } from "../namespaces/m.js";
import type {
  GetMetricsError,
  GetMetricsItem,
  GetMetricsRequest,
  GetMetricsResponse,
} from "../operations/getMetrics.js";

/**
 * List the metrics of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default, 50 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/metrics/{projectKey}`
 */
export function metricsGetMetrics(
  client: LaunchDarklyCore,
  request: GetMetricsRequest,
  options?: PageOptions,
): PagePromise<Result<GetMetricsResponse, GetMetricsError>, GetMetricsItem, GetMetricsResponse> {
  return callPages(client, getMetricsOperation, request, options);
}
