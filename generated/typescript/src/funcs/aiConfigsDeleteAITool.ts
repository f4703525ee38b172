import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteAIToolOperation } from "../namespaces/a.js";
import type {
  DeleteAIToolError,
  DeleteAIToolRequest,
  DeleteAIToolResponse,
} from "../operations/deleteAITool.js";

/**
 * Delete an AI tool.
 *
 * `DELETE /api/v2/projects/{projectKey}/ai-tools/{toolKey}`
 */
export function aiConfigsDeleteAITool(
  client: LaunchDarklyCore,
  request: DeleteAIToolRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteAIToolResponse, DeleteAIToolError>> {
  return call(client, deleteAIToolOperation, request, options);
}
