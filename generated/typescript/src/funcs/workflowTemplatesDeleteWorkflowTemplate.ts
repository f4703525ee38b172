import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteWorkflowTemplateOperation } from "../namespaces/w.js";
import type {
  DeleteWorkflowTemplateError,
  DeleteWorkflowTemplateRequest,
  DeleteWorkflowTemplateResponse,
} from "../operations/deleteWorkflowTemplate.js";

/**
 * Delete a workflow template.
 *
 * `DELETE /api/v2/templates/{templateKey}`
 */
export function workflowTemplatesDeleteWorkflowTemplate(
  client: LaunchDarklyCore,
  request: DeleteWorkflowTemplateRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteWorkflowTemplateResponse, DeleteWorkflowTemplateError>> {
  return call(client, deleteWorkflowTemplateOperation, request, options);
}
