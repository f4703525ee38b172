import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getLinkedResourcesOperation } from "../namespaces/v.js";
import type {
  GetLinkedResourcesError,
  GetLinkedResourcesRequest,
  GetLinkedResourcesResponse,
} from "../operations/getLinkedResources.js";

/**
 * List the resources linked to a view.
 *
 * Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/views/{viewKey}/linked/{resourceType}`
 */
export function viewsBetaGetLinkedResources(
  client: LaunchDarklyCore,
  request: GetLinkedResourcesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetLinkedResourcesResponse, GetLinkedResourcesError>> {
  return call(client, getLinkedResourcesOperation, request, options);
}
