import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchAIConfigVariationOperation } from "../namespaces/a.js";
import type {
  PatchAIConfigVariationError,
  PatchAIConfigVariationRequest,
  PatchAIConfigVariationResponse,
} from "../operations/patchAIConfigVariation.js";

/**
 * Change a variation of an AI Config.
 *
 * Body: the fields to change. Makes a new version; `instructions` is prompt text here, not a
 * semantic patch.
 *
 * `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`
 */
export function aiConfigsPatchAIConfigVariation(
  client: LaunchDarklyCore,
  request: PatchAIConfigVariationRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchAIConfigVariationResponse, PatchAIConfigVariationError>> {
  return call(client, patchAIConfigVariationOperation, request, options);
}
