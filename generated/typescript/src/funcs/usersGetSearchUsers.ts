import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getSearchUsersOperation } from "../namespaces/u.js";
import type {
  GetSearchUsersError,
  GetSearchUsersRequest,
  GetSearchUsersResponse,
} from "../operations/getSearchUsers.js";

/**
 * Search users.
 *
 * Deprecated: use searchContextInstances. Paged with `limit` and `searchAfter`; 20 items by
 * default, 50 at most.
 *
 * `GET /api/v2/user-search/{projectKey}/{environmentKey}`
 *
 * @deprecated
 */
export function usersGetSearchUsers(
  client: LaunchDarklyCore,
  request: GetSearchUsersRequest,
  options?: RequestOptions,
): APIPromise<Result<GetSearchUsersResponse, GetSearchUsersError>> {
  return call(client, getSearchUsersOperation, request, options);
}
