import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getInsightsRepositoriesOperation } from "../namespaces/i.js";
import type {
  GetInsightsRepositoriesError,
  GetInsightsRepositoriesRequest,
  GetInsightsRepositoriesResponse,
} from "../operations/getInsightsRepositories.js";

/**
 * List repositories known to Insights.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/repositories`
 *
 * @beta
 */
export function insightsRepositoriesBetaGetInsightsRepositories(
  client: LaunchDarklyCore,
  request?: GetInsightsRepositoriesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetInsightsRepositoriesResponse, GetInsightsRepositoriesError>> {
  return call(client, getInsightsRepositoriesOperation, request ?? {}, options);
}
