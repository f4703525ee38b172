import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getServiceConnectionsUsageOperation } from "../namespaces/a.js";
import type {
  GetServiceConnectionsUsageError,
  GetServiceConnectionsUsageRequest,
  GetServiceConnectionsUsageResponse,
} from "../operations/getServiceConnectionsUsage.js";

/**
 * Get service connection minutes over time.
 *
 * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/service-connections`
 *
 * @beta
 */
export function accountUsageBetaGetServiceConnectionsUsage(
  client: LaunchDarklyCore,
  request?: GetServiceConnectionsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetServiceConnectionsUsageResponse, GetServiceConnectionsUsageError>> {
  return call(client, getServiceConnectionsUsageOperation, request ?? {}, options);
}
