import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postFlagCopyConfigApprovalRequestOperation } from "../namespaces/a.js";
import type {
  PostFlagCopyConfigApprovalRequestError,
  PostFlagCopyConfigApprovalRequestRequest,
  PostFlagCopyConfigApprovalRequestResponse,
} from "../operations/postFlagCopyConfigApprovalRequest.js";

/**
 * Ask for approval to copy flag settings between environments.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy`
 */
export function approvalsPostFlagCopyConfigApprovalRequest(
  client: LaunchDarklyCore,
  request: PostFlagCopyConfigApprovalRequestRequest,
  options?: RequestOptions,
): APIPromise<
  Result<PostFlagCopyConfigApprovalRequestResponse, PostFlagCopyConfigApprovalRequestError>
> {
  return call(client, postFlagCopyConfigApprovalRequestOperation, request, options);
}
