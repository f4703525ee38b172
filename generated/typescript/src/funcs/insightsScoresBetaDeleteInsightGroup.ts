import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteInsightGroupOperation } from "../namespaces/i.js";
import type {
  DeleteInsightGroupError,
  DeleteInsightGroupRequest,
  DeleteInsightGroupResponse,
} from "../operations/deleteInsightGroup.js";

/**
 * Delete an insight group.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
 *
 * @beta
 */
export function insightsScoresBetaDeleteInsightGroup(
  client: LaunchDarklyCore,
  request: DeleteInsightGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteInsightGroupResponse, DeleteInsightGroupError>> {
  return call(client, deleteInsightGroupOperation, request, options);
}
