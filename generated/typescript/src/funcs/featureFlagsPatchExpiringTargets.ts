import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchExpiringTargetsOperation } from "../namespaces/f.js";
import type {
  PatchExpiringTargetsError,
  PatchExpiringTargetsRequest,
  PatchExpiringTargetsResponse,
} from "../operations/patchExpiringTargets.js";

/**
 * Schedule when contexts leave the targets of a flag.
 *
 * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
 *
 * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`
 */
export function featureFlagsPatchExpiringTargets(
  client: LaunchDarklyCore,
  request: PatchExpiringTargetsRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchExpiringTargetsResponse, PatchExpiringTargetsError>> {
  return call(client, patchExpiringTargetsOperation, request, options);
}
