import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getLinkedViewsOperation } from "../namespaces/v.js";
import type {
  GetLinkedViewsError,
  GetLinkedViewsRequest,
  GetLinkedViewsResponse,
} from "../operations/getLinkedViews.js";

/**
 * List the views a resource is linked to.
 *
 * Segments go by id, everything else by key. Paged with `limit` and `offset`. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/view-associations/{resourceType}/{resourceKey}`
 */
export function viewsBetaGetLinkedViews(
  client: LaunchDarklyCore,
  request: GetLinkedViewsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetLinkedViewsResponse, GetLinkedViewsError>> {
  return call(client, getLinkedViewsOperation, request, options);
}
