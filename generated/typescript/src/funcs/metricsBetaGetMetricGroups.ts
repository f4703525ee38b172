import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getMetricGroupsOperation } from "../namespaces/m.js";
import type {
  GetMetricGroupsError,
  GetMetricGroupsItem,
  GetMetricGroupsRequest,
  GetMetricGroupsResponse,
} from "../operations/getMetricGroups.js";

/**
 * List the metric groups of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default, 50 at most. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/metric-groups`
 *
 * @beta
 */
export function metricsBetaGetMetricGroups(
  client: LaunchDarklyCore,
  request: GetMetricGroupsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetMetricGroupsResponse, GetMetricGroupsError>,
  GetMetricGroupsItem,
  GetMetricGroupsResponse
> {
  return callPages(client, getMetricGroupsOperation, request, options);
}
