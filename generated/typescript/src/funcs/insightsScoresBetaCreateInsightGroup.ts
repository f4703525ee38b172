import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createInsightGroupOperation } from "../namespaces/i.js";
import type {
  CreateInsightGroupError,
  CreateInsightGroupRequest,
  CreateInsightGroupResponse,
} from "../operations/createInsightGroup.js";

/**
 * Create an insight group.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/engineering-insights/insights/group`
 *
 * @beta
 */
export function insightsScoresBetaCreateInsightGroup(
  client: LaunchDarklyCore,
  request: CreateInsightGroupRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateInsightGroupResponse, CreateInsightGroupError>> {
  return call(client, createInsightGroupOperation, request, options);
}
