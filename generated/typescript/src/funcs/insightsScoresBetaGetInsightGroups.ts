import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getInsightGroupsOperation } from "../namespaces/i.js";
import type {
  GetInsightGroupsError,
  GetInsightGroupsRequest,
  GetInsightGroupsResponse,
} from "../operations/getInsightGroups.js";

/**
 * List insight groups.
 *
 * Paged with `limit` and `offset`; 20 items by default, 20 at most. Beta: needs the header
 * `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/insights/groups`
 */
export function insightsScoresBetaGetInsightGroups(
  client: LaunchDarklyCore,
  request?: GetInsightGroupsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetInsightGroupsResponse, GetInsightGroupsError>> {
  return call(client, getInsightGroupsOperation, request ?? {}, options);
}
