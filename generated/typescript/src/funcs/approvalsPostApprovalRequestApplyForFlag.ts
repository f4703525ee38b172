import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postApprovalRequestApplyForFlagOperation } from "../namespaces/a.js";
import type {
  PostApprovalRequestApplyForFlagError,
  PostApprovalRequestApplyForFlagRequest,
  PostApprovalRequestApplyForFlagResponse,
} from "../operations/postApprovalRequestApplyForFlag.js";

/**
 * Apply an approved request of a flag.
 *
 * Runs the instructions of a request whose reviews are complete.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply`
 */
export function approvalsPostApprovalRequestApplyForFlag(
  client: LaunchDarklyCore,
  request: PostApprovalRequestApplyForFlagRequest,
  options?: RequestOptions,
): APIPromise<
  Result<PostApprovalRequestApplyForFlagResponse, PostApprovalRequestApplyForFlagError>
> {
  return call(client, postApprovalRequestApplyForFlagOperation, request, options);
}
