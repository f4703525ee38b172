import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postFlagConfigScheduledChangesOperation } from "../namespaces/s.js";
import type {
  PostFlagConfigScheduledChangesError,
  PostFlagConfigScheduledChangesRequest,
  PostFlagConfigScheduledChangesResponse,
} from "../operations/postFlagConfigScheduledChanges.js";

/**
 * Schedule a change of a flag.
 *
 * `instructions` is a semantic patch that runs at `executionDate`.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`
 */
export function scheduledChangesPostFlagConfigScheduledChanges(
  client: LaunchDarklyCore,
  request: PostFlagConfigScheduledChangesRequest,
  options?: RequestOptions,
): APIPromise<Result<PostFlagConfigScheduledChangesResponse, PostFlagConfigScheduledChangesError>> {
  return call(client, postFlagConfigScheduledChangesOperation, request, options);
}
