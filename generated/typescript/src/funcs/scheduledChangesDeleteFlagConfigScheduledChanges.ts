import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteFlagConfigScheduledChangesOperation } from "../namespaces/s.js";
import type {
  DeleteFlagConfigScheduledChangesError,
  DeleteFlagConfigScheduledChangesRequest,
  DeleteFlagConfigScheduledChangesResponse,
} from "../operations/deleteFlagConfigScheduledChanges.js";

/**
 * Cancel a scheduled change of a flag.
 *
 * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
 */
export function scheduledChangesDeleteFlagConfigScheduledChanges(
  client: LaunchDarklyCore,
  request: DeleteFlagConfigScheduledChangesRequest,
  options?: RequestOptions,
): APIPromise<
  Result<DeleteFlagConfigScheduledChangesResponse, DeleteFlagConfigScheduledChangesError>
> {
  return call(client, deleteFlagConfigScheduledChangesOperation, request, options);
}
