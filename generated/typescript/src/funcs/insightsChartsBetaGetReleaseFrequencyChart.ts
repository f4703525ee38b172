import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getReleaseFrequencyChartOperation } from "../namespaces/i.js";
import type {
  GetReleaseFrequencyChartError,
  GetReleaseFrequencyChartRequest,
  GetReleaseFrequencyChartResponse,
} from "../operations/getReleaseFrequencyChart.js";

/**
 * Chart how often flags are released.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/charts/releases/frequency`
 *
 * @beta
 */
export function insightsChartsBetaGetReleaseFrequencyChart(
  client: LaunchDarklyCore,
  request: GetReleaseFrequencyChartRequest,
  options?: RequestOptions,
): APIPromise<Result<GetReleaseFrequencyChartResponse, GetReleaseFrequencyChartError>> {
  return call(client, getReleaseFrequencyChartOperation, request, options);
}
