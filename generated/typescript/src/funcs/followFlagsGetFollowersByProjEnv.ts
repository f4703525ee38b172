import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFollowersByProjEnvOperation } from "../namespaces/f.js";
import type {
  GetFollowersByProjEnvError,
  GetFollowersByProjEnvRequest,
  GetFollowersByProjEnvResponse,
} from "../operations/getFollowersByProjEnv.js";

/**
 * List the followers of every flag in an environment.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/followers`
 */
export function followFlagsGetFollowersByProjEnv(
  client: LaunchDarklyCore,
  request: GetFollowersByProjEnvRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFollowersByProjEnvResponse, GetFollowersByProjEnvError>> {
  return call(client, getFollowersByProjEnvOperation, request, options);
}
