import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMAUTotalUsageOperation } from "../namespaces/a.js";
import type {
  GetMAUTotalUsageError,
  GetMAUTotalUsageRequest,
  GetMAUTotalUsageResponse,
} from "../operations/getMAUTotalUsage.js";

/**
 * Count monthly active contexts of all SDKs.
 *
 * The primary context kind only. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/total-mau`
 *
 * @beta
 */
export function accountUsageBetaGetMAUTotalUsage(
  client: LaunchDarklyCore,
  request?: GetMAUTotalUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMAUTotalUsageResponse, GetMAUTotalUsageError>> {
  return call(client, getMAUTotalUsageOperation, request ?? {}, options);
}
