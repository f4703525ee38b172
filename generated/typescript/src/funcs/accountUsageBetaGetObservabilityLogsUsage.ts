import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getObservabilityLogsUsageOperation } from "../namespaces/a.js";
import type {
  GetObservabilityLogsUsageError,
  GetObservabilityLogsUsageRequest,
  GetObservabilityLogsUsageResponse,
} from "../operations/getObservabilityLogsUsage.js";

/**
 * Count observability logs.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/observability/logs`
 *
 * @beta
 */
export function accountUsageBetaGetObservabilityLogsUsage(
  client: LaunchDarklyCore,
  request?: GetObservabilityLogsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetObservabilityLogsUsageResponse, GetObservabilityLogsUsageError>> {
  return call(client, getObservabilityLogsUsageOperation, request ?? {}, options);
}
