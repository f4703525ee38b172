import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getStreamUsageOperation } from "../namespaces/a.js";
import type {
  GetStreamUsageError,
  GetStreamUsageRequest,
  GetStreamUsageResponse,
} from "../operations/getStreamUsage.js";

/**
 * Count streaming connections.
 *
 * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/streams/{source}`
 *
 * @beta
 */
export function accountUsageBetaGetStreamUsage(
  client: LaunchDarklyCore,
  request: GetStreamUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetStreamUsageResponse, GetStreamUsageError>> {
  return call(client, getStreamUsageOperation, request, options);
}
