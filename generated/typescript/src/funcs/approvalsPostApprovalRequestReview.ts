import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postApprovalRequestReviewOperation } from "../namespaces/a.js";
import type {
  PostApprovalRequestReviewError,
  PostApprovalRequestReviewRequest,
  PostApprovalRequestReviewResponse,
} from "../operations/postApprovalRequestReview.js";

/**
 * Approve, decline or comment on an approval request.
 *
 * `POST /api/v2/approval-requests/{id}/reviews`
 */
export function approvalsPostApprovalRequestReview(
  client: LaunchDarklyCore,
  request: PostApprovalRequestReviewRequest,
  options?: RequestOptions,
): APIPromise<Result<PostApprovalRequestReviewResponse, PostApprovalRequestReviewError>> {
  return call(client, postApprovalRequestReviewOperation, request, options);
}
