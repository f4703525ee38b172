import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchReleaseByFlagKeyOperation } from "../namespaces/r.js";
import type {
  PatchReleaseByFlagKeyError,
  PatchReleaseByFlagKeyRequest,
  PatchReleaseByFlagKeyResponse,
} from "../operations/patchReleaseByFlagKey.js";

/**
 * Change a release of a legacy pipeline.
 *
 * Body: JSON Patch. For newer pipelines use updatePhaseStatus. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/flags/{projectKey}/{flagKey}/release`
 *
 * @beta
 */
export function releasesBetaPatchReleaseByFlagKey(
  client: LaunchDarklyCore,
  request: PatchReleaseByFlagKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchReleaseByFlagKeyResponse, PatchReleaseByFlagKeyError>> {
  return call(client, patchReleaseByFlagKeyOperation, request, options);
}
