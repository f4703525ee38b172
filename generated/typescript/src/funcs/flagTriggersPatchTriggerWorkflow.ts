import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchTriggerWorkflowOperation } from "../namespaces/f.js";
import type {
  PatchTriggerWorkflowError,
  PatchTriggerWorkflowRequest,
  PatchTriggerWorkflowResponse,
} from "../operations/patchTriggerWorkflow.js";

/**
 * Change a trigger of a flag.
 *
 * Body: semantic patch, for example disableTrigger or cycleTriggerUrl.
 *
 * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
 */
export function flagTriggersPatchTriggerWorkflow(
  client: LaunchDarklyCore,
  request: PatchTriggerWorkflowRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchTriggerWorkflowResponse, PatchTriggerWorkflowError>> {
  return call(client, patchTriggerWorkflowOperation, request, options);
}
