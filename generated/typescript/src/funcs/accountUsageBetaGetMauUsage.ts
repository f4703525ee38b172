import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMauUsageOperation } from "../namespaces/a.js";
import type {
  GetMauUsageError,
  GetMauUsageRequest,
  GetMauUsageResponse,
} from "../operations/getMauUsage.js";

/**
 * Count monthly active users.
 *
 * Deprecated. One data point per day; context instances are not part of the count. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/mau`
 *
 * @beta
 * @deprecated
 */
export function accountUsageBetaGetMauUsage(
  client: LaunchDarklyCore,
  request?: GetMauUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMauUsageResponse, GetMauUsageError>> {
  return call(client, getMauUsageOperation, request ?? {}, options);
}
