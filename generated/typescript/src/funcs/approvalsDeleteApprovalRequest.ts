import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteApprovalRequestOperation } from "../namespaces/a.js";
import type {
  DeleteApprovalRequestError,
  DeleteApprovalRequestRequest,
  DeleteApprovalRequestResponse,
} from "../operations/deleteApprovalRequest.js";

/**
 * Delete an approval request.
 *
 * `DELETE /api/v2/approval-requests/{id}`
 */
export function approvalsDeleteApprovalRequest(
  client: LaunchDarklyCore,
  request: DeleteApprovalRequestRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteApprovalRequestResponse, DeleteApprovalRequestError>> {
  return call(client, deleteApprovalRequestOperation, request, options);
}
