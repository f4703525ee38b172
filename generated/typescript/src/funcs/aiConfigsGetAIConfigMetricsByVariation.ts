import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIConfigMetricsByVariationOperation } from "../namespaces/a.js";
import type {
  GetAIConfigMetricsByVariationError,
  GetAIConfigMetricsByVariationRequest,
  GetAIConfigMetricsByVariationResponse,
} from "../operations/getAIConfigMetricsByVariation.js";

/**
 * Get usage metrics of an AI Config per variation.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics-by-variation`
 */
export function aiConfigsGetAIConfigMetricsByVariation(
  client: LaunchDarklyCore,
  request: GetAIConfigMetricsByVariationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIConfigMetricsByVariationResponse, GetAIConfigMetricsByVariationError>> {
  return call(client, getAIConfigMetricsByVariationOperation, request, options);
}
