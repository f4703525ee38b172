import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postAIConfigVariationOperation } from "../namespaces/a.js";
import type {
  PostAIConfigVariationError,
  PostAIConfigVariationRequest,
  PostAIConfigVariationResponse,
} from "../operations/postAIConfigVariation.js";

/**
 * Add a variation to an AI Config.
 *
 * `POST /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations`
 */
export function aiConfigsPostAIConfigVariation(
  client: LaunchDarklyCore,
  request: PostAIConfigVariationRequest,
  options?: RequestOptions,
): APIPromise<Result<PostAIConfigVariationResponse, PostAIConfigVariationError>> {
  return call(client, postAIConfigVariationOperation, request, options);
}
