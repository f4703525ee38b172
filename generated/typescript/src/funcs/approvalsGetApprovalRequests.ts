import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApprovalRequestsOperation } from "../namespaces/a.js";
import type {
  GetApprovalRequestsError,
  GetApprovalRequestsRequest,
  GetApprovalRequestsResponse,
} from "../operations/getApprovalRequests.js";

/**
 * List approval requests of the account.
 *
 * Paged with `limit` and `offset`; 20 items by default, 200 at most.
 *
 * `GET /api/v2/approval-requests`
 */
export function approvalsGetApprovalRequests(
  client: LaunchDarklyCore,
  request?: GetApprovalRequestsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApprovalRequestsResponse, GetApprovalRequestsError>> {
  return call(client, getApprovalRequestsOperation, request ?? {}, options);
}
