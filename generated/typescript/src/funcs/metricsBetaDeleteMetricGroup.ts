import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteMetricGroupOperation } from "../namespaces/m.js";
import type {
  DeleteMetricGroupError,
  DeleteMetricGroupRequest,
  DeleteMetricGroupResponse,
} from "../operations/deleteMetricGroup.js";

/**
 * Delete a metric group.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
 *
 * @beta
 */
export function metricsBetaDeleteMetricGroup(
  client: LaunchDarklyCore,
  request: DeleteMetricGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteMetricGroupResponse, DeleteMetricGroupError>> {
  return call(client, deleteMetricGroupOperation, request, options);
}
