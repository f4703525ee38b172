import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagFollowersOperation } from "../namespaces/f.js";
import type {
  GetFlagFollowersError,
  GetFlagFollowersRequest,
  GetFlagFollowersResponse,
} from "../operations/getFlagFollowers.js";

/**
 * List the followers of a flag in an environment.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers`
 */
export function followFlagsGetFlagFollowers(
  client: LaunchDarklyCore,
  request: GetFlagFollowersRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagFollowersResponse, GetFlagFollowersError>> {
  return call(client, getFlagFollowersOperation, request, options);
}
