import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createTriggerWorkflowOperation } from "../namespaces/f.js";
import type {
  CreateTriggerWorkflowError,
  CreateTriggerWorkflowRequest,
  CreateTriggerWorkflowResponse,
} from "../operations/createTriggerWorkflow.js";

/**
 * Create a trigger for a flag.
 *
 * Anyone who knows the URL in the answer can pull the trigger: keep it secret.
 *
 * `POST /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`
 */
export function flagTriggersCreateTriggerWorkflow(
  client: LaunchDarklyCore,
  request: CreateTriggerWorkflowRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateTriggerWorkflowResponse, CreateTriggerWorkflowError>> {
  return call(client, createTriggerWorkflowOperation, request, options);
}
