import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getStaleFlagsChartOperation } from "../namespaces/i.js";
import type {
  GetStaleFlagsChartError,
  GetStaleFlagsChartRequest,
  GetStaleFlagsChartResponse,
} from "../operations/getStaleFlagsChart.js";

/**
 * Chart flags that look stale.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/charts/flags/stale`
 *
 * @beta
 */
export function insightsChartsBetaGetStaleFlagsChart(
  client: LaunchDarklyCore,
  request: GetStaleFlagsChartRequest,
  options?: RequestOptions,
): APIPromise<Result<GetStaleFlagsChartResponse, GetStaleFlagsChartError>> {
  return call(client, getStaleFlagsChartOperation, request, options);
}
