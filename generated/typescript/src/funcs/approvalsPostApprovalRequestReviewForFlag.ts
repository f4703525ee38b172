import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postApprovalRequestReviewForFlagOperation } from "../namespaces/a.js";
import type {
  PostApprovalRequestReviewForFlagError,
  PostApprovalRequestReviewForFlagRequest,
  PostApprovalRequestReviewForFlagResponse,
} from "../operations/postApprovalRequestReviewForFlag.js";

/**
 * Approve, decline or comment on a flag approval request.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews`
 */
export function approvalsPostApprovalRequestReviewForFlag(
  client: LaunchDarklyCore,
  request: PostApprovalRequestReviewForFlagRequest,
  options?: RequestOptions,
): APIPromise<
  Result<PostApprovalRequestReviewForFlagResponse, PostApprovalRequestReviewForFlagError>
> {
  return call(client, postApprovalRequestReviewForFlagOperation, request, options);
}
