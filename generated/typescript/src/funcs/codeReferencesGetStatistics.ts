import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getStatisticsOperation } from "../namespaces/c.js";
import type {
  GetStatisticsError,
  GetStatisticsRequest,
  GetStatisticsResponse,
} from "../operations/getStatistics.js";

/**
 * Get reference counts per flag of a project.
 *
 * `GET /api/v2/code-refs/statistics/{projectKey}`
 */
export function codeReferencesGetStatistics(
  client: LaunchDarklyCore,
  request: GetStatisticsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetStatisticsResponse, GetStatisticsError>> {
  return call(client, getStatisticsOperation, request, options);
}
