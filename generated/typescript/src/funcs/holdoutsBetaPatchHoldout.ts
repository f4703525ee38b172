import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchHoldoutOperation } from "../namespaces/h.js";
import type {
  PatchHoldoutError,
  PatchHoldoutRequest,
  PatchHoldoutResponse,
} from "../operations/patchHoldout.js";

/**
 * Change or end a holdout.
 *
 * Body: semantic patch, for example endHoldout or removeExperiment. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`
 *
 * @beta
 */
export function holdoutsBetaPatchHoldout(
  client: LaunchDarklyCore,
  request: PatchHoldoutRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchHoldoutResponse, PatchHoldoutError>> {
  return call(client, patchHoldoutOperation, request, options);
}
