import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { searchContextInstancesOperation } from "../namespaces/c.js";
import type {
  SearchContextInstancesError,
  SearchContextInstancesRequest,
  SearchContextInstancesResponse,
} from "../operations/searchContextInstances.js";

/**
 * Search context instances.
 *
 * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
 * `continuationToken`; 20 items by default, 50 at most.
 *
 * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search`
 */
export function contextsSearchContextInstances(
  client: LaunchDarklyCore,
  request: SearchContextInstancesRequest,
  options?: RequestOptions,
): APIPromise<Result<SearchContextInstancesResponse, SearchContextInstancesError>> {
  return call(client, searchContextInstancesOperation, request, options);
}
