import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getUsersOperation } from "../namespaces/u.js";
import type { GetUsersError, GetUsersRequest, GetUsersResponse } from "../operations/getUsers.js";

/**
 * List users.
 *
 * Deprecated: use searchContexts. Paged with `limit` and `searchAfter`.
 *
 * `GET /api/v2/users/{projectKey}/{environmentKey}`
 *
 * @deprecated
 */
export function usersGetUsers(
  client: LaunchDarklyCore,
  request: GetUsersRequest,
  options?: RequestOptions,
): APIPromise<Result<GetUsersResponse, GetUsersError>> {
  return call(client, getUsersOperation, request, options);
}
