import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFeatureFlagOperation } from "../namespaces/f.js";
import type {
  GetFeatureFlagError,
  GetFeatureFlagRequest,
  GetFeatureFlagResponse,
} from "../operations/getFeatureFlag.js";

/**
 * Get a flag by key.
 *
 * Holds all environments unless `env` names some of them.
 *
 * `GET /api/v2/flags/{projectKey}/{featureFlagKey}`
 */
export function featureFlagsGetFeatureFlag(
  client: LaunchDarklyCore,
  request: GetFeatureFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFeatureFlagResponse, GetFeatureFlagError>> {
  return call(client, getFeatureFlagOperation, request, options);
}
