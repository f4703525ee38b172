import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExpiringContextTargetsOperation } from "../namespaces/f.js";
import type {
  GetExpiringContextTargetsError,
  GetExpiringContextTargetsRequest,
  GetExpiringContextTargetsResponse,
} from "../operations/getExpiringContextTargets.js";

/**
 * List contexts that leave the targets of a flag on a date.
 *
 * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`
 */
export function featureFlagsGetExpiringContextTargets(
  client: LaunchDarklyCore,
  request: GetExpiringContextTargetsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExpiringContextTargetsResponse, GetExpiringContextTargetsError>> {
  return call(client, getExpiringContextTargetsOperation, request, options);
}
