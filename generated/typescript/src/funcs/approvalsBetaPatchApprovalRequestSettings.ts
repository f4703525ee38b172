import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchApprovalRequestSettingsOperation } from "../namespaces/a.js";
import type {
  PatchApprovalRequestSettingsError,
  PatchApprovalRequestSettingsRequest,
  PatchApprovalRequestSettingsResponse,
} from "../operations/patchApprovalRequestSettings.js";

/**
 * Change the approval settings of a project.
 *
 * Body: the fields to change, with `environmentKey` and `resourceKind` to say where. Beta: needs
 * the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/approval-requests/projects/{projectKey}/settings`
 *
 * @beta
 */
export function approvalsBetaPatchApprovalRequestSettings(
  client: LaunchDarklyCore,
  request: PatchApprovalRequestSettingsRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchApprovalRequestSettingsResponse, PatchApprovalRequestSettingsError>> {
  return call(client, patchApprovalRequestSettingsOperation, request, options);
}
