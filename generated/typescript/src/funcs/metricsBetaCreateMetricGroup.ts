import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createMetricGroupOperation } from "../namespaces/m.js";
import type {
  CreateMetricGroupError,
  CreateMetricGroupRequest,
  CreateMetricGroupResponse,
} from "../operations/createMetricGroup.js";

/**
 * Create a metric group.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/metric-groups`
 *
 * @beta
 */
export function metricsBetaCreateMetricGroup(
  client: LaunchDarklyCore,
  request: CreateMetricGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateMetricGroupResponse, CreateMetricGroupError>> {
  return call(client, createMetricGroupOperation, request, options);
}
