import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMAUClientsideUsageOperation } from "../namespaces/a.js";
import type {
  GetMAUClientsideUsageError,
  GetMAUClientsideUsageRequest,
  GetMAUClientsideUsageResponse,
} from "../operations/getMAUClientsideUsage.js";

/**
 * Count monthly active contexts of client-side SDKs.
 *
 * The primary context kind only. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/clientside-mau`
 *
 * @beta
 */
export function accountUsageBetaGetMAUClientsideUsage(
  client: LaunchDarklyCore,
  request?: GetMAUClientsideUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMAUClientsideUsageResponse, GetMAUClientsideUsageError>> {
  return call(client, getMAUClientsideUsageOperation, request ?? {}, options);
}
