import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getInsightsScoresOperation } from "../namespaces/i.js";
import type {
  GetInsightsScoresError,
  GetInsightsScoresRequest,
  GetInsightsScoresResponse,
} from "../operations/getInsightsScores.js";

/**
 * Get the engineering scores of an environment.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/insights/scores`
 *
 * @beta
 */
export function insightsScoresBetaGetInsightsScores(
  client: LaunchDarklyCore,
  request: GetInsightsScoresRequest,
  options?: RequestOptions,
): APIPromise<Result<GetInsightsScoresResponse, GetInsightsScoresError>> {
  return call(client, getInsightsScoresOperation, request, options);
}
