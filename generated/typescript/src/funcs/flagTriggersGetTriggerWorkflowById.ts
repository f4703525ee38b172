import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getTriggerWorkflowByIdOperation } from "../namespaces/f.js";
import type {
  GetTriggerWorkflowByIdError,
  GetTriggerWorkflowByIdRequest,
  GetTriggerWorkflowByIdResponse,
} from "../operations/getTriggerWorkflowById.js";

/**
 * Get a trigger of a flag.
 *
 * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
 */
export function flagTriggersGetTriggerWorkflowById(
  client: LaunchDarklyCore,
  request: GetTriggerWorkflowByIdRequest,
  options?: RequestOptions,
): APIPromise<Result<GetTriggerWorkflowByIdResponse, GetTriggerWorkflowByIdError>> {
  return call(client, getTriggerWorkflowByIdOperation, request, options);
}
