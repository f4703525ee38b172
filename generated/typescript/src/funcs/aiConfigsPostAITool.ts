import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postAIToolOperation } from "../namespaces/a.js";
import type {
  PostAIToolError,
  PostAIToolRequest,
  PostAIToolResponse,
} from "../operations/postAITool.js";

/**
 * Create an AI tool.
 *
 * `POST /api/v2/projects/{projectKey}/ai-tools`
 */
export function aiConfigsPostAITool(
  client: LaunchDarklyCore,
  request: PostAIToolRequest,
  options?: RequestOptions,
): APIPromise<Result<PostAIToolResponse, PostAIToolError>> {
  return call(client, postAIToolOperation, request, options);
}
