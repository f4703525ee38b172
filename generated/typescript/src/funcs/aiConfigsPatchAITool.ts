import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchAIToolOperation } from "../namespaces/a.js";
import type {
  PatchAIToolError,
  PatchAIToolRequest,
  PatchAIToolResponse,
} from "../operations/patchAITool.js";

/**
 * Change an AI tool.
 *
 * Body: the fields to change; each replaces the present value.
 *
 * `PATCH /api/v2/projects/{projectKey}/ai-tools/{toolKey}`
 */
export function aiConfigsPatchAITool(
  client: LaunchDarklyCore,
  request: PatchAIToolRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchAIToolResponse, PatchAIToolError>> {
  return call(client, patchAIToolOperation, request, options);
}
