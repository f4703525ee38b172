import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getUsersOperation } from "../namespaces/u.js";
import type {
  GetUsersError,
  GetUsersItem,
  GetUsersRequest,
  GetUsersResponse,
} from "../operations/getUsers.js";

/**
 * List users.
 *
 * Deprecated: use searchContexts. Paged with `limit` and `searchAfter`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/users/{projectKey}/{environmentKey}`
 *
 * @deprecated
 */
export function usersGetUsers(
  client: LaunchDarklyCore,
  request: GetUsersRequest,
  options?: PageOptions,
): PagePromise<Result<GetUsersResponse, GetUsersError>, GetUsersItem, GetUsersResponse> {
  return callPages(client, getUsersOperation, request, options);
}
