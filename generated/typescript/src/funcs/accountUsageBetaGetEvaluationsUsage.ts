import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getEvaluationsUsageOperation } from "../namespaces/a.js";
import type {
  GetEvaluationsUsageError,
  GetEvaluationsUsageRequest,
  GetEvaluationsUsageResponse,
} from "../operations/getEvaluationsUsage.js";

/**
 * Count the evaluations of a flag per variation.
 *
 * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}`
 *
 * @beta
 */
export function accountUsageBetaGetEvaluationsUsage(
  client: LaunchDarklyCore,
  request: GetEvaluationsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetEvaluationsUsageResponse, GetEvaluationsUsageError>> {
  return call(client, getEvaluationsUsageOperation, request, options);
}
