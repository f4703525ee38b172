import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchFlagConfigScheduledChangeOperation } from "../namespaces/s.js";
import type {
  PatchFlagConfigScheduledChangeError,
  PatchFlagConfigScheduledChangeRequest,
  PatchFlagConfigScheduledChangeResponse,
} from "../operations/patchFlagConfigScheduledChange.js";

/**
 * Change or move a scheduled change of a flag.
 *
 * Body: semantic patch, for example updateScheduledChangesExecutionDate.
 *
 * `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
 */
export function scheduledChangesPatchFlagConfigScheduledChange(
  client: LaunchDarklyCore,
  request: PatchFlagConfigScheduledChangeRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchFlagConfigScheduledChangeResponse, PatchFlagConfigScheduledChangeError>> {
  return call(client, patchFlagConfigScheduledChangeOperation, request, options);
}
