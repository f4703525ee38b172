import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchAIConfigTargetingOperation } from "../namespaces/a.js";
import type {
  PatchAIConfigTargetingError,
  PatchAIConfigTargetingRequest,
  PatchAIConfigTargetingResponse,
} from "../operations/patchAIConfigTargeting.js";

/**
 * Change the targeting of an AI Config.
 *
 * Body: semantic patch for one environment, named in `environmentKey`.
 *
 * `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`
 */
export function aiConfigsPatchAIConfigTargeting(
  client: LaunchDarklyCore,
  request: PatchAIConfigTargetingRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchAIConfigTargetingResponse, PatchAIConfigTargetingError>> {
  return call(client, patchAIConfigTargetingOperation, request, options);
}
