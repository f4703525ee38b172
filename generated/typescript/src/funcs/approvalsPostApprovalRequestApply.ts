import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postApprovalRequestApplyOperation } from "../namespaces/a.js";
import type {
  PostApprovalRequestApplyError,
  PostApprovalRequestApplyRequest,
  PostApprovalRequestApplyResponse,
} from "../operations/postApprovalRequestApply.js";

/**
 * Apply an approved request.
 *
 * Runs the instructions of a request whose reviews are complete.
 *
 * `POST /api/v2/approval-requests/{id}/apply`
 */
export function approvalsPostApprovalRequestApply(
  client: LaunchDarklyCore,
  request: PostApprovalRequestApplyRequest,
  options?: RequestOptions,
): APIPromise<Result<PostApprovalRequestApplyResponse, PostApprovalRequestApplyError>> {
  return call(client, postApprovalRequestApplyOperation, request, options);
}
