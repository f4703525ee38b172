import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIConfigMetricsOperation } from "../namespaces/a.js";
import type {
  GetAIConfigMetricsError,
  GetAIConfigMetricsRequest,
  GetAIConfigMetricsResponse,
} from "../operations/getAIConfigMetrics.js";

/**
 * Get usage metrics of an AI Config.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics`
 */
export function aiConfigsGetAIConfigMetrics(
  client: LaunchDarklyCore,
  request: GetAIConfigMetricsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIConfigMetricsResponse, GetAIConfigMetricsError>> {
  return call(client, getAIConfigMetricsOperation, request, options);
}
