import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchExpiringFlagsForUserOperation } from "../namespaces/u.js";
import type {
  PatchExpiringFlagsForUserError,
  PatchExpiringFlagsForUserRequest,
  PatchExpiringFlagsForUserResponse,
} from "../operations/patchExpiringFlagsForUser.js";

/**
 * Schedule when flags drop a user target.
 *
 * Deprecated with the rest of the calls for users. Body: semantic patch; a 200 answer can hold
 * `errors`.
 *
 * `PATCH /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`
 *
 * @deprecated
 */
export function userSettingsPatchExpiringFlagsForUser(
  client: LaunchDarklyCore,
  request: PatchExpiringFlagsForUserRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchExpiringFlagsForUserResponse, PatchExpiringFlagsForUserError>> {
  return call(client, patchExpiringFlagsForUserOperation, request, options);
}
