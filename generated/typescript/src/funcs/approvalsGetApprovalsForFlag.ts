import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApprovalsForFlagOperation } from "../namespaces/a.js";
import type {
  GetApprovalsForFlagError,
  GetApprovalsForFlagRequest,
  GetApprovalsForFlagResponse,
} from "../operations/getApprovalsForFlag.js";

/**
 * List approval requests of a flag in an environment.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`
 */
export function approvalsGetApprovalsForFlag(
  client: LaunchDarklyCore,
  request: GetApprovalsForFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApprovalsForFlagResponse, GetApprovalsForFlagError>> {
  return call(client, getApprovalsForFlagOperation, request, options);
}
