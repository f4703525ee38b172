import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { searchContextInstancesOperation } from "../namespaces/c.js";
import type {
  SearchContextInstancesError,
  SearchContextInstancesItem,
  SearchContextInstancesRequest,
  SearchContextInstancesResponse,
} from "../operations/searchContextInstances.js";

/**
 * Search context instances.
 *
 * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
 * `continuationToken`; 20 items by default, 50 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search`
 */
export function contextsSearchContextInstances(
  client: LaunchDarklyCore,
  request: SearchContextInstancesRequest,
  options?: PageOptions,
): PagePromise<
  Result<SearchContextInstancesResponse, SearchContextInstancesError>,
  SearchContextInstancesItem,
  SearchContextInstancesResponse
> {
  return callPages(client, searchContextInstancesOperation, request, options);
}
