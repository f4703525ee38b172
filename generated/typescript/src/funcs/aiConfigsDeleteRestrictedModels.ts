import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteRestrictedModelsOperation } from "../namespaces/a.js";
import type {
  DeleteRestrictedModelsError,
  DeleteRestrictedModelsRequest,
  DeleteRestrictedModelsResponse,
} from "../operations/deleteRestrictedModels.js";

/**
 * Take AI models off the restricted list.
 *
 * The keys go into the request body.
 *
 * `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`
 */
export function aiConfigsDeleteRestrictedModels(
  client: LaunchDarklyCore,
  request: DeleteRestrictedModelsRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteRestrictedModelsResponse, DeleteRestrictedModelsError>> {
  return call(client, deleteRestrictedModelsOperation, request, options);
}
