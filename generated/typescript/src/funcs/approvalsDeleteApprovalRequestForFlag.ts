import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteApprovalRequestForFlagOperation } from "../namespaces/a.js";
import type {
  DeleteApprovalRequestForFlagError,
  DeleteApprovalRequestForFlagRequest,
  DeleteApprovalRequestForFlagResponse,
} from "../operations/deleteApprovalRequestForFlag.js";

/**
 * Delete an approval request of a flag.
 *
 * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
 */
export function approvalsDeleteApprovalRequestForFlag(
  client: LaunchDarklyCore,
  request: DeleteApprovalRequestForFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteApprovalRequestForFlagResponse, DeleteApprovalRequestForFlagError>> {
  return call(client, deleteApprovalRequestForFlagOperation, request, options);
}
