import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDeploymentFrequencyChartOperation } from "../namespaces/i.js";
import type {
  GetDeploymentFrequencyChartError,
  GetDeploymentFrequencyChartRequest,
  GetDeploymentFrequencyChartResponse,
} from "../operations/getDeploymentFrequencyChart.js";

/**
 * Chart how often applications are deployed.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/charts/deployments/frequency`
 *
 * @beta
 */
export function insightsChartsBetaGetDeploymentFrequencyChart(
  client: LaunchDarklyCore,
  request?: GetDeploymentFrequencyChartRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDeploymentFrequencyChartResponse, GetDeploymentFrequencyChartError>> {
  return call(client, getDeploymentFrequencyChartOperation, request ?? {}, options);
}
