import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getContextInstancesOperation } from "../namespaces/c.js";
import type {
  GetContextInstancesError,
  GetContextInstancesItem,
  GetContextInstancesRequest,
  GetContextInstancesResponse,
} from "../operations/getContextInstances.js";

/**
 * Get context instances by id.
 *
 * Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`
 */
export function contextsGetContextInstances(
  client: LaunchDarklyCore,
  request: GetContextInstancesRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetContextInstancesResponse, GetContextInstancesError>,
  GetContextInstancesItem,
  GetContextInstancesResponse
> {
  return callPages(client, getContextInstancesOperation, request, options);
}
