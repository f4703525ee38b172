import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchMetricGroupOperation } from "../namespaces/m.js";
import type {
  PatchMetricGroupError,
  PatchMetricGroupRequest,
  PatchMetricGroupResponse,
} from "../operations/patchMetricGroup.js";

/**
 * Change a metric group.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
 *
 * @beta
 */
export function metricsBetaPatchMetricGroup(
  client: LaunchDarklyCore,
  request: PatchMetricGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchMetricGroupResponse, PatchMetricGroupError>> {
  return call(client, patchMetricGroupOperation, request, options);
}
