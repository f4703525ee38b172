import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteMetricOperation } from "../namespaces/m.js";
import type {
  DeleteMetricError,
  DeleteMetricRequest,
  DeleteMetricResponse,
} from "../operations/deleteMetric.js";

/**
 * Delete a metric.
 *
 * `DELETE /api/v2/metrics/{projectKey}/{metricKey}`
 */
export function metricsDeleteMetric(
  client: LaunchDarklyCore,
  request: DeleteMetricRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteMetricResponse, DeleteMetricError>> {
  return call(client, deleteMetricOperation, request, options);
}
