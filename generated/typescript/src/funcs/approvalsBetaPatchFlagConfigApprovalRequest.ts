import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchFlagConfigApprovalRequestOperation } from "../namespaces/a.js";
import type {
  PatchFlagConfigApprovalRequestError,
  PatchFlagConfigApprovalRequestRequest,
  PatchFlagConfigApprovalRequestResponse,
} from "../operations/patchFlagConfigApprovalRequest.js";

/**
 * Change an approval request of a flag.
 *
 * Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
 *
 * @beta
 */
export function approvalsBetaPatchFlagConfigApprovalRequest(
  client: LaunchDarklyCore,
  request: PatchFlagConfigApprovalRequestRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchFlagConfigApprovalRequestResponse, PatchFlagConfigApprovalRequestError>> {
  return call(client, patchFlagConfigApprovalRequestOperation, request, options);
}
