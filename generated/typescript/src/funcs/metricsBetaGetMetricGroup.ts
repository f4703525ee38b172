import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMetricGroupOperation } from "../namespaces/m.js";
import type {
  GetMetricGroupError,
  GetMetricGroupRequest,
  GetMetricGroupResponse,
} from "../operations/getMetricGroup.js";

/**
 * Get a metric group.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
 *
 * @beta
 */
export function metricsBetaGetMetricGroup(
  client: LaunchDarklyCore,
  request: GetMetricGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMetricGroupResponse, GetMetricGroupError>> {
  return call(client, getMetricGroupOperation, request, options);
}
