import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getModelConfigOperation } from "../namespaces/a.js";
import type {
  GetModelConfigError,
  GetModelConfigRequest,
  GetModelConfigResponse,
} from "../operations/getModelConfig.js";

/**
 * Get an AI model configuration.
 *
 * `GET /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`
 */
export function aiConfigsGetModelConfig(
  client: LaunchDarklyCore,
  request: GetModelConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<GetModelConfigResponse, GetModelConfigError>> {
  return call(client, getModelConfigOperation, request, options);
}
