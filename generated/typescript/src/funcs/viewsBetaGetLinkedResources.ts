import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getLinkedResourcesOperation } from "../namespaces/v.js";
import type {
  GetLinkedResourcesError,
  GetLinkedResourcesItem,
  GetLinkedResourcesRequest,
  GetLinkedResourcesResponse,
} from "../operations/getLinkedResources.js";

/**
 * List the resources linked to a view.
 *
 * Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/views/{viewKey}/linked/{resourceType}`
 *
 * @beta
 */
export function viewsBetaGetLinkedResources(
  client: LaunchDarklyCore,
  request: GetLinkedResourcesRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetLinkedResourcesResponse, GetLinkedResourcesError>,
  GetLinkedResourcesItem,
  GetLinkedResourcesResponse
> {
  return callPages(client, getLinkedResourcesOperation, request, options);
}
