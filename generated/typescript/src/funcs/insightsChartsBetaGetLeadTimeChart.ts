import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getLeadTimeChartOperation } from "../namespaces/i.js";
import type {
  GetLeadTimeChartError,
  GetLeadTimeChartRequest,
  GetLeadTimeChartResponse,
} from "../operations/getLeadTimeChart.js";

/**
 * Chart the time from first commit to deployment.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/charts/lead-time`
 *
 * @beta
 */
export function insightsChartsBetaGetLeadTimeChart(
  client: LaunchDarklyCore,
  request: GetLeadTimeChartRequest,
  options?: RequestOptions,
): APIPromise<Result<GetLeadTimeChartResponse, GetLeadTimeChartError>> {
  return call(client, getLeadTimeChartOperation, request, options);
}
