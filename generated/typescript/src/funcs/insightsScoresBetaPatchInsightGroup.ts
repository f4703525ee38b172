import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchInsightGroupOperation } from "../namespaces/i.js";
import type {
  PatchInsightGroupError,
  PatchInsightGroupRequest,
  PatchInsightGroupResponse,
} from "../operations/patchInsightGroup.js";

/**
 * Change an insight group.
 *
 * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
 *
 * `PATCH /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
 *
 * @beta
 */
export function insightsScoresBetaPatchInsightGroup(
  client: LaunchDarklyCore,
  request: PatchInsightGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchInsightGroupResponse, PatchInsightGroupError>> {
  return call(client, patchInsightGroupOperation, request, options);
}
