import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagConfigScheduledChangesOperation } from "../namespaces/s.js";
import type {
  GetFlagConfigScheduledChangesError,
  GetFlagConfigScheduledChangesRequest,
  GetFlagConfigScheduledChangesResponse,
} from "../operations/getFlagConfigScheduledChanges.js";

/**
 * List the scheduled changes of a flag.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`
 */
export function scheduledChangesGetFlagConfigScheduledChanges(
  client: LaunchDarklyCore,
  request: GetFlagConfigScheduledChangesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagConfigScheduledChangesResponse, GetFlagConfigScheduledChangesError>> {
  return call(client, getFlagConfigScheduledChangesOperation, request, options);
}
