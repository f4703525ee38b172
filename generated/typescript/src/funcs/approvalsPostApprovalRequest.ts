import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postApprovalRequestOperation } from "../namespaces/a.js";
import type {
  PostApprovalRequestError,
  PostApprovalRequestRequest,
  PostApprovalRequestResponse,
} from "../operations/postApprovalRequest.js";

/**
 * Ask for approval of a change.
 *
 * `instructions` is a semantic patch that runs when the approved request is applied.
 *
 * `POST /api/v2/approval-requests`
 */
export function approvalsPostApprovalRequest(
  client: LaunchDarklyCore,
  request: PostApprovalRequestRequest,
  options?: RequestOptions,
): APIPromise<Result<PostApprovalRequestResponse, PostApprovalRequestError>> {
  return call(client, postApprovalRequestOperation, request, options);
}
