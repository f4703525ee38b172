import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postAIConfigOperation } from "../namespaces/a.js";
import type {
  PostAIConfigError,
  PostAIConfigRequest,
  PostAIConfigResponse,
} from "../operations/postAIConfig.js";

/**
 * Create an AI Config.
 *
 * `POST /api/v2/projects/{projectKey}/ai-configs`
 */
export function aiConfigsPostAIConfig(
  client: LaunchDarklyCore,
  request: PostAIConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<PostAIConfigResponse, PostAIConfigError>> {
  return call(client, postAIConfigOperation, request, options);
}
