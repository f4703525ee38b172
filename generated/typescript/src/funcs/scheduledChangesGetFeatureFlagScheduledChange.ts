import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFeatureFlagScheduledChangeOperation } from "../namespaces/s.js";
import type {
  GetFeatureFlagScheduledChangeError,
  GetFeatureFlagScheduledChangeRequest,
  GetFeatureFlagScheduledChangeResponse,
} from "../operations/getFeatureFlagScheduledChange.js";

/**
 * Get a scheduled change of a flag.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
 */
export function scheduledChangesGetFeatureFlagScheduledChange(
  client: LaunchDarklyCore,
  request: GetFeatureFlagScheduledChangeRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFeatureFlagScheduledChangeResponse, GetFeatureFlagScheduledChangeError>> {
  return call(client, getFeatureFlagScheduledChangeOperation, request, options);
}
