import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchMetricOperation } from "../namespaces/m.js";
import type {
  PatchMetricError,
  PatchMetricRequest,
  PatchMetricResponse,
} from "../operations/patchMetric.js";

/**
 * Change a metric.
 *
 * Body: JSON Patch.
 *
 * `PATCH /api/v2/metrics/{projectKey}/{metricKey}`
 */
export function metricsPatchMetric(
  client: LaunchDarklyCore,
  request: PatchMetricRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchMetricResponse, PatchMetricError>> {
  return call(client, patchMetricOperation, request, options);
}
