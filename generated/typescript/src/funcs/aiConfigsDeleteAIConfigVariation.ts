import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteAIConfigVariationOperation } from "../namespaces/a.js";
import type {
  DeleteAIConfigVariationError,
  DeleteAIConfigVariationRequest,
  DeleteAIConfigVariationResponse,
} from "../operations/deleteAIConfigVariation.js";

/**
 * Delete a variation of an AI Config.
 *
 * `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`
 */
export function aiConfigsDeleteAIConfigVariation(
  client: LaunchDarklyCore,
  request: DeleteAIConfigVariationRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteAIConfigVariationResponse, DeleteAIConfigVariationError>> {
  return call(client, deleteAIConfigVariationOperation, request, options);
}
