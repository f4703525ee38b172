import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIConfigVariationOperation } from "../namespaces/a.js";
import type {
  GetAIConfigVariationError,
  GetAIConfigVariationRequest,
  GetAIConfigVariationResponse,
} from "../operations/getAIConfigVariation.js";

/**
 * List the versions of an AI Config variation.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`
 */
export function aiConfigsGetAIConfigVariation(
  client: LaunchDarklyCore,
  request: GetAIConfigVariationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIConfigVariationResponse, GetAIConfigVariationError>> {
  return call(client, getAIConfigVariationOperation, request, options);
}
