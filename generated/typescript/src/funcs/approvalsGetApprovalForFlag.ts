import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApprovalForFlagOperation } from "../namespaces/a.js";
import type {
  GetApprovalForFlagError,
  GetApprovalForFlagRequest,
  GetApprovalForFlagResponse,
} from "../operations/getApprovalForFlag.js";

/**
 * Get an approval request of a flag.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
 */
export function approvalsGetApprovalForFlag(
  client: LaunchDarklyCore,
  request: GetApprovalForFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApprovalForFlagResponse, GetApprovalForFlagError>> {
  return call(client, getApprovalForFlagOperation, request, options);
}
