import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postWorkflowOperation } from "../namespaces/w.js";
import type {
  PostWorkflowError,
  PostWorkflowRequest,
  PostWorkflowResponse,
} from "../operations/postWorkflow.js";

/**
 * Create a workflow for a flag.
 *
 * `templateKey` starts from a workflow template; `dryRun` only checks.
 *
 * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`
 */
export function workflowsPostWorkflow(
  client: LaunchDarklyCore,
  request: PostWorkflowRequest,
  options?: RequestOptions,
): APIPromise<Result<PostWorkflowResponse, PostWorkflowError>> {
  return call(client, postWorkflowOperation, request, options);
}
