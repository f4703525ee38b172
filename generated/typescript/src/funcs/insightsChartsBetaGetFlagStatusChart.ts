import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagStatusChartOperation } from "../namespaces/i.js";
import type {
  GetFlagStatusChartError,
  GetFlagStatusChartRequest,
  GetFlagStatusChartResponse,
} from "../operations/getFlagStatusChart.js";

/**
 * Chart flags by status.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/charts/flags/status`
 *
 * @beta
 */
export function insightsChartsBetaGetFlagStatusChart(
  client: LaunchDarklyCore,
  request: GetFlagStatusChartRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagStatusChartResponse, GetFlagStatusChartError>> {
  return call(client, getFlagStatusChartOperation, request, options);
}
