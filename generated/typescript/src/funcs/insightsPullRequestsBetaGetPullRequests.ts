import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getPullRequestsOperation } from "../namespaces/i.js";
import type {
  GetPullRequestsError,
  GetPullRequestsItem,
  GetPullRequestsRequest,
  GetPullRequestsResponse,
} from "../operations/getPullRequests.js";

/**
 * List pull requests.
 *
 * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/engineering-insights/pull-requests`
 *
 * @beta
 */
export function insightsPullRequestsBetaGetPullRequests(
  client: LaunchDarklyCore,
  request: GetPullRequestsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetPullRequestsResponse, GetPullRequestsError>,
  GetPullRequestsItem,
  GetPullRequestsResponse
> {
  return callPages(client, getPullRequestsOperation, request, options);
}
