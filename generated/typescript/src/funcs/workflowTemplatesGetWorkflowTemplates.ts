import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getWorkflowTemplatesOperation } from "../namespaces/w.js";
import type {
  GetWorkflowTemplatesError,
  GetWorkflowTemplatesRequest,
  GetWorkflowTemplatesResponse,
} from "../operations/getWorkflowTemplates.js";

/**
 * List workflow templates.
 *
 * `GET /api/v2/templates`
 */
export function workflowTemplatesGetWorkflowTemplates(
  client: LaunchDarklyCore,
  request?: GetWorkflowTemplatesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetWorkflowTemplatesResponse, GetWorkflowTemplatesError>> {
  return call(client, getWorkflowTemplatesOperation, request ?? {}, options);
}
