import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getInsightGroupOperation } from "../namespaces/i.js";
import type {
  GetInsightGroupError,
  GetInsightGroupRequest,
  GetInsightGroupResponse,
} from "../operations/getInsightGroup.js";

/**
 * Get an insight group.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
 *
 * @beta
 */
export function insightsScoresBetaGetInsightGroup(
  client: LaunchDarklyCore,
  request: GetInsightGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<GetInsightGroupResponse, GetInsightGroupError>> {
  return call(client, getInsightGroupOperation, request, options);
}
