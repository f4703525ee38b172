import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteEnvironmentOperation } from "../namespaces/e.js";
import type {
  DeleteEnvironmentError,
  DeleteEnvironmentRequest,
  DeleteEnvironmentResponse,
} from "../operations/deleteEnvironment.js";

/**
 * Delete an environment.
 *
 * Cannot be undone. Its SDK keys go with it.
 *
 * `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}`
 */
export function environmentsDeleteEnvironment(
  client: LaunchDarklyCore,
  request: DeleteEnvironmentRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteEnvironmentResponse, DeleteEnvironmentError>> {
  return call(client, deleteEnvironmentOperation, request, options);
}
