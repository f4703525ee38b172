import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteTriggerWorkflowOperation } from "../namespaces/f.js";
import type {
  DeleteTriggerWorkflowError,
  DeleteTriggerWorkflowRequest,
  DeleteTriggerWorkflowResponse,
} from "../operations/deleteTriggerWorkflow.js";

/**
 * Delete a trigger of a flag.
 *
 * Its URL stops working.
 *
 * `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
 */
export function flagTriggersDeleteTriggerWorkflow(
  client: LaunchDarklyCore,
  request: DeleteTriggerWorkflowRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteTriggerWorkflowResponse, DeleteTriggerWorkflowError>> {
  return call(client, deleteTriggerWorkflowOperation, request, options);
}
