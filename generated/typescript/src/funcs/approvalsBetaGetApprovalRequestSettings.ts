import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApprovalRequestSettingsOperation } from "../namespaces/a.js";
import type {
  GetApprovalRequestSettingsError,
  GetApprovalRequestSettingsRequest,
  GetApprovalRequestSettingsResponse,
} from "../operations/getApprovalRequestSettings.js";

/**
 * Get the approval settings of a project.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/approval-requests/projects/{projectKey}/settings`
 *
 * @beta
 */
export function approvalsBetaGetApprovalRequestSettings(
  client: LaunchDarklyCore,
  request: GetApprovalRequestSettingsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApprovalRequestSettingsResponse, GetApprovalRequestSettingsError>> {
  return call(client, getApprovalRequestSettingsOperation, request, options);
}
