import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getUserOperation } from "../namespaces/u.js";
import type { GetUserError, GetUserRequest, GetUserResponse } from "../operations/getUser.js";

/**
 * Get a user.
 *
 * Deprecated: use getContextInstances.
 *
 * `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}`
 *
 * @deprecated
 */
export function usersGetUser(
  client: LaunchDarklyCore,
  request: GetUserRequest,
  options?: RequestOptions,
): APIPromise<Result<GetUserResponse, GetUserError>> {
  return call(client, getUserOperation, request, options);
}
