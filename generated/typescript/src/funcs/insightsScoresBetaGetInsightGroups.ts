import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getInsightGroupsOperation } from "../namespaces/i.js";
import type {
  GetInsightGroupsError,
  GetInsightGroupsItem,
  GetInsightGroupsRequest,
  GetInsightGroupsResponse,
} from "../operations/getInsightGroups.js";

/**
 * List insight groups.
 *
 * Paged with `limit` and `offset`; 20 items by default, 20 at most. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/engineering-insights/insights/groups`
 *
 * @beta
 */
export function insightsScoresBetaGetInsightGroups(
  client: LaunchDarklyCore,
  request?: GetInsightGroupsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetInsightGroupsResponse, GetInsightGroupsError>,
  GetInsightGroupsItem,
  GetInsightGroupsResponse
> {
  return callPages(client, getInsightGroupsOperation, request ?? {}, options);
}
