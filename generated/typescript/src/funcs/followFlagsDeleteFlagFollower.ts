import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteFlagFollowerOperation } from "../namespaces/f.js";
import type {
  DeleteFlagFollowerError,
  DeleteFlagFollowerRequest,
  DeleteFlagFollowerResponse,
} from "../operations/deleteFlagFollower.js";

/**
 * Make a member stop following a flag.
 *
 * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`
 */
export function followFlagsDeleteFlagFollower(
  client: LaunchDarklyCore,
  request: DeleteFlagFollowerRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteFlagFollowerResponse, DeleteFlagFollowerError>> {
  return call(client, deleteFlagFollowerOperation, request, options);
}
