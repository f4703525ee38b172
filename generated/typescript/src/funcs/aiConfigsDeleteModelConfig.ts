import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteModelConfigOperation } from "../namespaces/a.js";
import type {
  DeleteModelConfigError,
  DeleteModelConfigRequest,
  DeleteModelConfigResponse,
} from "../operations/deleteModelConfig.js";

/**
 * Delete an AI model configuration.
 *
 * `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`
 */
export function aiConfigsDeleteModelConfig(
  client: LaunchDarklyCore,
  request: DeleteModelConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteModelConfigResponse, DeleteModelConfigError>> {
  return call(client, deleteModelConfigOperation, request, options);
}
