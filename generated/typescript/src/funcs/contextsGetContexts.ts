import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getContextsOperation } from "../namespaces/c.js";
import type {
  GetContextsError,
  GetContextsItem,
  GetContextsRequest,
  GetContextsResponse,
} from "../operations/getContexts.js";

/**
 * Get contexts by kind and key.
 *
 * Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}`
 */
export function contextsGetContexts(
  client: LaunchDarklyCore,
  request: GetContextsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetContextsResponse, GetContextsError>,
  GetContextsItem,
  GetContextsResponse
> {
  return callPages(client, getContextsOperation, request, options);
}
