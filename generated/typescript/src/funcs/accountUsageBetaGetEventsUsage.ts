import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getEventsUsageOperation } from "../namespaces/a.js";
import type {
  GetEventsUsageError,
  GetEventsUsageRequest,
  GetEventsUsageResponse,
} from "../operations/getEventsUsage.js";

/**
 * Count events received or published.
 *
 * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/events/{type}`
 *
 * @beta
 */
export function accountUsageBetaGetEventsUsage(
  client: LaunchDarklyCore,
  request: GetEventsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetEventsUsageResponse, GetEventsUsageError>> {
  return call(client, getEventsUsageOperation, request, options);
}
