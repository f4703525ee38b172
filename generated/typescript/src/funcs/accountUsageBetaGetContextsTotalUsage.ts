import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextsTotalUsageOperation } from "../namespaces/a.js";
import type {
  GetContextsTotalUsageError,
  GetContextsTotalUsageRequest,
  GetContextsTotalUsageResponse,
} from "../operations/getContextsTotalUsage.js";

/**
 * Count contexts seen by all SDKs.
 *
 * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/total-contexts`
 *
 * @beta
 */
export function accountUsageBetaGetContextsTotalUsage(
  client: LaunchDarklyCore,
  request?: GetContextsTotalUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextsTotalUsageResponse, GetContextsTotalUsageError>> {
  return call(client, getContextsTotalUsageOperation, request ?? {}, options);
}
