import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getPullRequestsOperation } from "../namespaces/i.js";
import type {
  GetPullRequestsError,
  GetPullRequestsRequest,
  GetPullRequestsResponse,
} from "../operations/getPullRequests.js";

/**
 * List pull requests.
 *
 * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/pull-requests`
 */
export function insightsPullRequestsBetaGetPullRequests(
  client: LaunchDarklyCore,
  request: GetPullRequestsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetPullRequestsResponse, GetPullRequestsError>> {
  return call(client, getPullRequestsOperation, request, options);
}
