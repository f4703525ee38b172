import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApprovalRequestOperation } from "../namespaces/a.js";
import type {
  GetApprovalRequestError,
  GetApprovalRequestRequest,
  GetApprovalRequestResponse,
} from "../operations/getApprovalRequest.js";

/**
 * Get an approval request.
 *
 * `GET /api/v2/approval-requests/{id}`
 */
export function approvalsGetApprovalRequest(
  client: LaunchDarklyCore,
  request: GetApprovalRequestRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApprovalRequestResponse, GetApprovalRequestError>> {
  return call(client, getApprovalRequestOperation, request, options);
}
