import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { searchContextsOperation } from "../namespaces/c.js";
import type {
  SearchContextsError,
  SearchContextsItem,
  SearchContextsRequest,
  SearchContextsResponse,
} from "../operations/searchContexts.js";

/**
 * Search contexts.
 *
 * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
 * `continuationToken`; 20 items by default, 50 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search`
 */
export function contextsSearchContexts(
  client: LaunchDarklyCore,
  request: SearchContextsRequest,
  options?: PageOptions,
): PagePromise<
  Result<SearchContextsResponse, SearchContextsError>,
  SearchContextsItem,
  SearchContextsResponse
> {
  return callPages(client, searchContextsOperation, request, options);
}
