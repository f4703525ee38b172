import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextInstancesOperation } from "../namespaces/c.js";
import type {
  GetContextInstancesError,
  GetContextInstancesRequest,
  GetContextInstancesResponse,
} from "../operations/getContextInstances.js";

/**
 * Get context instances by id.
 *
 * Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`
 */
export function contextsGetContextInstances(
  client: LaunchDarklyCore,
  request: GetContextInstancesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextInstancesResponse, GetContextInstancesError>> {
  return call(client, getContextInstancesOperation, request, options);
}
