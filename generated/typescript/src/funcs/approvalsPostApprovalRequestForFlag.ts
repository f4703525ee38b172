import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postApprovalRequestForFlagOperation } from "../namespaces/a.js";
import type {
  PostApprovalRequestForFlagError,
  PostApprovalRequestForFlagRequest,
  PostApprovalRequestForFlagResponse,
} from "../operations/postApprovalRequestForFlag.js";

/**
 * Ask for approval of a change to a flag.
 *
 * `instructions` is a semantic patch that runs when the approved request is applied.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`
 */
export function approvalsPostApprovalRequestForFlag(
  client: LaunchDarklyCore,
  request: PostApprovalRequestForFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<PostApprovalRequestForFlagResponse, PostApprovalRequestForFlagError>> {
  return call(client, postApprovalRequestForFlagOperation, request, options);
}
