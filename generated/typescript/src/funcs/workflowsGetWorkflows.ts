import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getWorkflowsOperation } from "../namespaces/w.js";
import type {
  GetWorkflowsError,
  GetWorkflowsRequest,
  GetWorkflowsResponse,
} from "../operations/getWorkflows.js";

/**
 * List the workflows of a flag.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`
 */
export function workflowsGetWorkflows(
  client: LaunchDarklyCore,
  request: GetWorkflowsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetWorkflowsResponse, GetWorkflowsError>> {
  return call(client, getWorkflowsOperation, request, options);
}
