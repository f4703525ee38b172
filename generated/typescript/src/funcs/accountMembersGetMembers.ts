import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getMembersOperation } from "../namespaces/a.js";
import type {
  GetMembersError,
  GetMembersItem,
  GetMembersRequest,
  GetMembersResponse,
} from "../operations/getMembers.js";

/**
 * List the members of the account.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/members`
 */
export function accountMembersGetMembers(
  client: LaunchDarklyCore,
  request?: GetMembersRequest,
  options?: PageOptions,
): PagePromise<Result<GetMembersResponse, GetMembersError>, GetMembersItem, GetMembersResponse> {
  return callPages(client, getMembersOperation, request ?? {}, options);
}
