import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getCustomWorkflowOperation } from "../namespaces/w.js";
import type {
  GetCustomWorkflowError,
  GetCustomWorkflowRequest,
  GetCustomWorkflowResponse,
} from "../operations/getCustomWorkflow.js";

/**
 * Get a workflow.
 *
 * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`
 */
export function workflowsGetCustomWorkflow(
  client: LaunchDarklyCore,
  request: GetCustomWorkflowRequest,
  options?: RequestOptions,
): APIPromise<Result<GetCustomWorkflowResponse, GetCustomWorkflowError>> {
  return call(client, getCustomWorkflowOperation, request, options);
}
