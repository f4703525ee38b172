import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchApprovalRequestOperation } from "../namespaces/a.js";
import type {
  PatchApprovalRequestError,
  PatchApprovalRequestRequest,
  PatchApprovalRequestResponse,
} from "../operations/patchApprovalRequest.js";

/**
 * Change an approval request.
 *
 * Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/approval-requests/{id}`
 *
 * @beta
 */
export function approvalsBetaPatchApprovalRequest(
  client: LaunchDarklyCore,
  request: PatchApprovalRequestRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchApprovalRequestResponse, PatchApprovalRequestError>> {
  return call(client, patchApprovalRequestOperation, request, options);
}
