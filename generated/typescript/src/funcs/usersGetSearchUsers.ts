import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getSearchUsersOperation } from "../namespaces/u.js";
import type {
  GetSearchUsersError,
  GetSearchUsersItem,
  GetSearchUsersRequest,
  GetSearchUsersResponse,
} from "../operations/getSearchUsers.js";

/**
 * Search users.
 *
 * Deprecated: use searchContextInstances. Paged with `limit` and `searchAfter`; 20 items by
 * default, 50 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/user-search/{projectKey}/{environmentKey}`
 *
 * @deprecated
 */
export function usersGetSearchUsers(
  client: LaunchDarklyCore,
  request: GetSearchUsersRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetSearchUsersResponse, GetSearchUsersError>,
  GetSearchUsersItem,
  GetSearchUsersResponse
> {
  return callPages(client, getSearchUsersOperation, request, options);
}
