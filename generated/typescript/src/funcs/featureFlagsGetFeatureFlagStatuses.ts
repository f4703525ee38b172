import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFeatureFlagStatusesOperation } from "../namespaces/f.js";
import type {
  GetFeatureFlagStatusesError,
  GetFeatureFlagStatusesRequest,
  GetFeatureFlagStatusesResponse,
} from "../operations/getFeatureFlagStatuses.js";

/**
 * List the status of all flags in an environment.
 *
 * A status is new, inactive, active or launched, with the time of the latest evaluation.
 *
 * `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}`
 */
export function featureFlagsGetFeatureFlagStatuses(
  client: LaunchDarklyCore,
  request: GetFeatureFlagStatusesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFeatureFlagStatusesResponse, GetFeatureFlagStatusesError>> {
  return call(client, getFeatureFlagStatusesOperation, request, options);
}
