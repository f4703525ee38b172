import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMetricGroupsOperation } from "../namespaces/m.js";
import type {
  GetMetricGroupsError,
  GetMetricGroupsRequest,
  GetMetricGroupsResponse,
} from "../operations/getMetricGroups.js";

/**
 * List the metric groups of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default, 50 at most. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/metric-groups`
 */
export function metricsBetaGetMetricGroups(
  client: LaunchDarklyCore,
  request: GetMetricGroupsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMetricGroupsResponse, GetMetricGroupsError>> {
  return call(client, getMetricGroupsOperation, request, options);
}
