import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getObservabilityTracesUsageOperation } from "../namespaces/a.js";
import type {
  GetObservabilityTracesUsageError,
  GetObservabilityTracesUsageRequest,
  GetObservabilityTracesUsageResponse,
} from "../operations/getObservabilityTracesUsage.js";

/**
 * Count observability traces.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/observability/traces`
 *
 * @beta
 */
export function accountUsageBetaGetObservabilityTracesUsage(
  client: LaunchDarklyCore,
  request?: GetObservabilityTracesUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetObservabilityTracesUsageResponse, GetObservabilityTracesUsageError>> {
  return call(client, getObservabilityTracesUsageOperation, request ?? {}, options);
}
