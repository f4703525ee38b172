import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExpiringUserTargetsOperation } from "../namespaces/f.js";
import type {
  GetExpiringUserTargetsError,
  GetExpiringUserTargetsRequest,
  GetExpiringUserTargetsResponse,
} from "../operations/getExpiringUserTargets.js";

/**
 * List users that leave the targets of a flag on a date.
 *
 * The form for users; prefer the one for contexts.
 *
 * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`
 */
export function featureFlagsGetExpiringUserTargets(
  client: LaunchDarklyCore,
  request: GetExpiringUserTargetsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExpiringUserTargetsResponse, GetExpiringUserTargetsError>> {
  return call(client, getExpiringUserTargetsOperation, request, options);
}
