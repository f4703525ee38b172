import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getApprovalRequestsOperation } from "../namespaces/a.js";
import type {
  GetApprovalRequestsError,
  GetApprovalRequestsItem,
  GetApprovalRequestsRequest,
  GetApprovalRequestsResponse,
} from "../operations/getApprovalRequests.js";

/**
 * List approval requests of the account.
 *
 * Paged with `limit` and `offset`; 20 items by default, 200 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/approval-requests`
 */
export function approvalsGetApprovalRequests(
  client: LaunchDarklyCore,
  request?: GetApprovalRequestsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetApprovalRequestsResponse, GetApprovalRequestsError>,
  GetApprovalRequestsItem,
  GetApprovalRequestsResponse
> {
  return callPages(client, getApprovalRequestsOperation, request ?? {}, options);
}
