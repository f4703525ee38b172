import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postModelConfigOperation } from "../namespaces/a.js";
import type {
  PostModelConfigError,
  PostModelConfigRequest,
  PostModelConfigResponse,
} from "../operations/postModelConfig.js";

/**
 * Create an AI model configuration.
 *
 * `POST /api/v2/projects/{projectKey}/ai-configs/model-configs`
 */
export function aiConfigsPostModelConfig(
  client: LaunchDarklyCore,
  request: PostModelConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<PostModelConfigResponse, PostModelConfigError>> {
  return call(client, postModelConfigOperation, request, options);
}
