import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIConfigOperation } from "../namespaces/a.js";
import type {
  GetAIConfigError,
  GetAIConfigRequest,
  GetAIConfigResponse,
} from "../operations/getAIConfig.js";

/**
 * Get an AI Config by key.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}`
 */
export function aiConfigsGetAIConfig(
  client: LaunchDarklyCore,
  request: GetAIConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIConfigResponse, GetAIConfigError>> {
  return call(client, getAIConfigOperation, request, options);
}
