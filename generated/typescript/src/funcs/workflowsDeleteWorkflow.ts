import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteWorkflowOperation } from "../namespaces/w.js";
import type {
  DeleteWorkflowError,
  DeleteWorkflowRequest,
  DeleteWorkflowResponse,
} from "../operations/deleteWorkflow.js";

/**
 * Delete a workflow of a flag.
 *
 * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`
 */
export function workflowsDeleteWorkflow(
  client: LaunchDarklyCore,
  request: DeleteWorkflowRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteWorkflowResponse, DeleteWorkflowError>> {
  return call(client, deleteWorkflowOperation, request, options);
}
