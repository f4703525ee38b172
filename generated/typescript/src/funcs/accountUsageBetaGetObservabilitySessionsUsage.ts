import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getObservabilitySessionsUsageOperation } from "../namespaces/a.js";
import type {
  GetObservabilitySessionsUsageError,
  GetObservabilitySessionsUsageRequest,
  GetObservabilitySessionsUsageResponse,
} from "../operations/getObservabilitySessionsUsage.js";

/**
 * Count observability sessions.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/observability/sessions`
 *
 * @beta
 */
export function accountUsageBetaGetObservabilitySessionsUsage(
  client: LaunchDarklyCore,
  request?: GetObservabilitySessionsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetObservabilitySessionsUsageResponse, GetObservabilitySessionsUsageError>> {
  return call(client, getObservabilitySessionsUsageOperation, request ?? {}, options);
}
