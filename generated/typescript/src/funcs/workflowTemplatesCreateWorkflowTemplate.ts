import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createWorkflowTemplateOperation } from "../namespaces/w.js";
import type {
  CreateWorkflowTemplateError,
  CreateWorkflowTemplateRequest,
  CreateWorkflowTemplateResponse,
} from "../operations/createWorkflowTemplate.js";

/**
 * Create a workflow template.
 *
 * `POST /api/v2/templates`
 */
export function workflowTemplatesCreateWorkflowTemplate(
  client: LaunchDarklyCore,
  request: CreateWorkflowTemplateRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateWorkflowTemplateResponse, CreateWorkflowTemplateError>> {
  return call(client, createWorkflowTemplateOperation, request, options);
}
