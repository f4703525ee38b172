import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchFeatureFlagOperation } from "../namespaces/f.js";
import type {
  PatchFeatureFlagError,
  PatchFeatureFlagRequest,
  PatchFeatureFlagResponse,
} from "../operations/patchFeatureFlag.js";

/**
 * Change a flag or its targeting.
 *
 * Body: semantic patch (preferred for targeting), JSON Patch in `patch`, or JSON merge patch in
 * `merge`; each with an optional `comment`.
 *
 * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}`
 */
export function featureFlagsPatchFeatureFlag(
  client: LaunchDarklyCore,
  request: PatchFeatureFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchFeatureFlagResponse, PatchFeatureFlagError>> {
  return call(client, patchFeatureFlagOperation, request, options);
}
