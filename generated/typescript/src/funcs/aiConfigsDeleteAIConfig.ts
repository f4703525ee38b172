import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteAIConfigOperation } from "../namespaces/a.js";
import type {
  DeleteAIConfigError,
  DeleteAIConfigRequest,
  DeleteAIConfigResponse,
} from "../operations/deleteAIConfig.js";

/**
 * Delete an AI Config.
 *
 * `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}`
 */
export function aiConfigsDeleteAIConfig(
  client: LaunchDarklyCore,
  request: DeleteAIConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteAIConfigResponse, DeleteAIConfigError>> {
  return call(client, deleteAIConfigOperation, request, options);
}
