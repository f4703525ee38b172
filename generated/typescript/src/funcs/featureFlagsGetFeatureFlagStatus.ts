import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFeatureFlagStatusOperation } from "../namespaces/f.js";
import type {
  GetFeatureFlagStatusError,
  GetFeatureFlagStatusRequest,
  GetFeatureFlagStatusResponse,
} from "../operations/getFeatureFlagStatus.js";

/**
 * Get the status of a flag in one environment.
 *
 * A status is new, inactive, active or launched, with the time of the latest evaluation.
 *
 * `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}/{featureFlagKey}`
 */
export function featureFlagsGetFeatureFlagStatus(
  client: LaunchDarklyCore,
  request: GetFeatureFlagStatusRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFeatureFlagStatusResponse, GetFeatureFlagStatusError>> {
  return call(client, getFeatureFlagStatusOperation, request, options);
}
