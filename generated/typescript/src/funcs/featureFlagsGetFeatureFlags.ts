import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFeatureFlagsOperation } from "../namespaces/f.js";
import type {
  GetFeatureFlagsError,
  GetFeatureFlagsRequest,
  GetFeatureFlagsResponse,
} from "../operations/getFeatureFlags.js";

/**
 * List the flags of a project.
 *
 * Name an environment in `env` to get its settings; set `summary` to false to get targets and rules
 * too. Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/flags/{projectKey}`
 */
export function featureFlagsGetFeatureFlags(
  client: LaunchDarklyCore,
  request: GetFeatureFlagsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFeatureFlagsResponse, GetFeatureFlagsError>> {
  return call(client, getFeatureFlagsOperation, request, options);
}
