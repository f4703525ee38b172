import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getLinkedViewsOperation } from "../namespaces/v.js";
import type {
  GetLinkedViewsError,
  GetLinkedViewsItem,
  GetLinkedViewsRequest,
  GetLinkedViewsResponse,
} from "../operations/getLinkedViews.js";

/**
 * List the views a resource is linked to.
 *
 * Segments go by id, everything else by key. Paged with `limit` and `offset`. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/view-associations/{resourceType}/{resourceKey}`
 *
 * @beta
 */
export function viewsBetaGetLinkedViews(
  client: LaunchDarklyCore,
  request: GetLinkedViewsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetLinkedViewsResponse, GetLinkedViewsError>,
  GetLinkedViewsItem,
  GetLinkedViewsResponse
> {
  return callPages(client, getLinkedViewsOperation, request, options);
}
