import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { searchContextsOperation } from "../namespaces/c.js";
import type {
  SearchContextsError,
  SearchContextsRequest,
  SearchContextsResponse,
} from "../operations/searchContexts.js";

/**
 * Search contexts.
 *
 * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
 * `continuationToken`; 20 items by default, 50 at most.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search`
 */
export function contextsSearchContexts(
  client: LaunchDarklyCore,
  request: SearchContextsRequest,
  options?: RequestOptions,
): APIPromise<Result<SearchContextsResponse, SearchContextsError>> {
  return call(client, searchContextsOperation, request, options);
}
