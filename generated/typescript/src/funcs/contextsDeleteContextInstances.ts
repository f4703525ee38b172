import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteContextInstancesOperation } from "../namespaces/c.js";
import type {
  DeleteContextInstancesError,
  DeleteContextInstancesRequest,
  DeleteContextInstancesResponse,
} from "../operations/deleteContextInstances.js";

/**
 * Delete context instances by id.
 *
 * `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`
 */
export function contextsDeleteContextInstances(
  client: LaunchDarklyCore,
  request: DeleteContextInstancesRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteContextInstancesResponse, DeleteContextInstancesError>> {
  return call(client, deleteContextInstancesOperation, request, options);
}
