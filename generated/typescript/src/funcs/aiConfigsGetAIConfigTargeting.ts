import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIConfigTargetingOperation } from "../namespaces/a.js";
import type {
  GetAIConfigTargetingError,
  GetAIConfigTargetingRequest,
  GetAIConfigTargetingResponse,
} from "../operations/getAIConfigTargeting.js";

/**
 * Get the targeting of an AI Config.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`
 */
export function aiConfigsGetAIConfigTargeting(
  client: LaunchDarklyCore,
  request: GetAIConfigTargetingRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIConfigTargetingResponse, GetAIConfigTargetingError>> {
  return call(client, getAIConfigTargetingOperation, request, options);
}
