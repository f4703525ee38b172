import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postRestrictedModelsOperation } from "../namespaces/a.js";
import type {
  PostRestrictedModelsError,
  PostRestrictedModelsRequest,
  PostRestrictedModelsResponse,
} from "../operations/postRestrictedModels.js";

/**
 * Put AI models on the restricted list.
 *
 * A 200 answer can hold `errors` for single models.
 *
 * `POST /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`
 */
export function aiConfigsPostRestrictedModels(
  client: LaunchDarklyCore,
  request: PostRestrictedModelsRequest,
  options?: RequestOptions,
): APIPromise<Result<PostRestrictedModelsResponse, PostRestrictedModelsError>> {
  return call(client, postRestrictedModelsOperation, request, options);
}
