import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextsClientsideUsageOperation } from "../namespaces/a.js";
import type {
  GetContextsClientsideUsageError,
  GetContextsClientsideUsageRequest,
  GetContextsClientsideUsageResponse,
} from "../operations/getContextsClientsideUsage.js";

/**
 * Count contexts seen by client-side SDKs.
 *
 * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/clientside-contexts`
 *
 * @beta
 */
export function accountUsageBetaGetContextsClientsideUsage(
  client: LaunchDarklyCore,
  request?: GetContextsClientsideUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextsClientsideUsageResponse, GetContextsClientsideUsageError>> {
  return call(client, getContextsClientsideUsageOperation, request ?? {}, options);
}
