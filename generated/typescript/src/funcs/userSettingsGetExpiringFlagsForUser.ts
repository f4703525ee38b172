import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExpiringFlagsForUserOperation } from "../namespaces/u.js";
import type {
  GetExpiringFlagsForUserError,
  GetExpiringFlagsForUserRequest,
  GetExpiringFlagsForUserResponse,
} from "../operations/getExpiringFlagsForUser.js";

/**
 * List flags that drop a user target on a date.
 *
 * Deprecated with the rest of the calls for users.
 *
 * `GET /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`
 *
 * @deprecated
 */
export function userSettingsGetExpiringFlagsForUser(
  client: LaunchDarklyCore,
  request: GetExpiringFlagsForUserRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExpiringFlagsForUserResponse, GetExpiringFlagsForUserError>> {
  return call(client, getExpiringFlagsForUserOperation, request, options);
}
