import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAIToolOperation } from "../namespaces/a.js";
import type {
  GetAIToolError,
  GetAIToolRequest,
  GetAIToolResponse,
} from "../operations/getAITool.js";

/**
 * Get an AI tool by key.
 *
 * `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}`
 */
export function aiConfigsGetAITool(
  client: LaunchDarklyCore,
  request: GetAIToolRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAIToolResponse, GetAIToolError>> {
  return call(client, getAIToolOperation, request, options);
}
