import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchAIConfigOperation } from "../namespaces/a.js";
import type {
  PatchAIConfigError,
  PatchAIConfigRequest,
  PatchAIConfigResponse,
} from "../operations/patchAIConfig.js";

/**
 * Change an AI Config.
 *
 * Body: the fields to change; each replaces the present value.
 *
 * `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}`
 */
export function aiConfigsPatchAIConfig(
  client: LaunchDarklyCore,
  request: PatchAIConfigRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchAIConfigResponse, PatchAIConfigError>> {
  return call(client, patchAIConfigOperation, request, options);
}
