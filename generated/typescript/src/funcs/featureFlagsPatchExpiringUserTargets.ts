import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchExpiringUserTargetsOperation } from "../namespaces/f.js";
import type {
  PatchExpiringUserTargetsError,
  PatchExpiringUserTargetsRequest,
  PatchExpiringUserTargetsResponse,
} from "../operations/patchExpiringUserTargets.js";

/**
 * Schedule when users leave the targets of a flag.
 *
 * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
 *
 * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`
 */
export function featureFlagsPatchExpiringUserTargets(
  client: LaunchDarklyCore,
  request: PatchExpiringUserTargetsRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchExpiringUserTargetsResponse, PatchExpiringUserTargetsError>> {
  return call(client, patchExpiringUserTargetsOperation, request, options);
}
