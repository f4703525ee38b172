import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getViewsOperation } from "../namespaces/v.js";
import type {
  GetViewsError,
  GetViewsItem,
  GetViewsRequest,
  GetViewsResponse,
} from "../operations/getViews.js";

/**
 * List the views of a project.
 *
 * Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/views`
 *
 * @beta
 */
export function viewsBetaGetViews(
  client: LaunchDarklyCore,
  request: GetViewsRequest,
  options?: PageOptions,
): PagePromise<Result<GetViewsResponse, GetViewsError>, GetViewsItem, GetViewsResponse> {
  return callPages(client, getViewsOperation, request, options);
}
