import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFeatureFlagStatusAcrossEnvironmentsOperation } from "../namespaces/f.js";
import type {
  GetFeatureFlagStatusAcrossEnvironmentsError,
  GetFeatureFlagStatusAcrossEnvironmentsRequest,
  GetFeatureFlagStatusAcrossEnvironmentsResponse,
} from "../operations/getFeatureFlagStatusAcrossEnvironments.js";

/**
 * Get the status of a flag in every environment.
 *
 * `GET /api/v2/flag-status/{projectKey}/{featureFlagKey}`
 */
export function featureFlagsGetFeatureFlagStatusAcrossEnvironments(
  client: LaunchDarklyCore,
  request: GetFeatureFlagStatusAcrossEnvironmentsRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    GetFeatureFlagStatusAcrossEnvironmentsResponse,
    GetFeatureFlagStatusAcrossEnvironmentsError
  >
> {
  return call(client, getFeatureFlagStatusAcrossEnvironmentsOperation, request, options);
}
