import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTriggerWorkflowsOperation } from "../namespaces/f.js";
import type {
  GetTriggerWorkflowsError,
  GetTriggerWorkflowsRequest,
  GetTriggerWorkflowsResponse,
} from "../operations/getTriggerWorkflows.js";

/**
 * List the triggers of a flag.
 *
 * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`
 */
export function flagTriggersGetTriggerWorkflows(
  client: LaunchDarklyCore,
  request: GetTriggerWorkflowsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTriggerWorkflowsResponse, GetTriggerWorkflowsError>> {
  return call(client, getTriggerWorkflowsOperation, request, options);
}
