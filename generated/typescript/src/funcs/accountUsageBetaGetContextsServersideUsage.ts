import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextsServersideUsageOperation } from "../namespaces/a.js";
import type {
  GetContextsServersideUsageError,
  GetContextsServersideUsageRequest,
  GetContextsServersideUsageResponse,
} from "../operations/getContextsServersideUsage.js";

/**
 * Count contexts seen by server-side SDKs.
 *
 * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/serverside-contexts`
 *
 * @beta
 */
export function accountUsageBetaGetContextsServersideUsage(
  client: LaunchDarklyCore,
  request?: GetContextsServersideUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextsServersideUsageResponse, GetContextsServersideUsageError>> {
  return call(client, getContextsServersideUsageOperation, request ?? {}, options);
}
