import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putFlagFollowerOperation } from "../namespaces/f.js";
import type {
  PutFlagFollowerError,
  PutFlagFollowerRequest,
  PutFlagFollowerResponse,
} from "../operations/putFlagFollower.js";

/**
 * Make a member follow a flag in an environment.
 *
 * `PUT /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`
 */
export function followFlagsPutFlagFollower(
  client: LaunchDarklyCore,
  request: PutFlagFollowerRequest,
  options?: RequestOptions,
): APIPromise<Result<PutFlagFollowerResponse, PutFlagFollowerError>> {
  return call(client, putFlagFollowerOperation, request, options);
}
