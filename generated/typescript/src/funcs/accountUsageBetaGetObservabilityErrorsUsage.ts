import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getObservabilityErrorsUsageOperation } from "../namespaces/a.js";
import type {
  GetObservabilityErrorsUsageError,
  GetObservabilityErrorsUsageRequest,
  GetObservabilityErrorsUsageResponse,
} from "../operations/getObservabilityErrorsUsage.js";

/**
 * Count observability errors.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/observability/errors`
 *
 * @beta
 */
export function accountUsageBetaGetObservabilityErrorsUsage(
  client: LaunchDarklyCore,
  request?: GetObservabilityErrorsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetObservabilityErrorsUsageResponse, GetObservabilityErrorsUsageError>> {
  return call(client, getObservabilityErrorsUsageOperation, request ?? {}, options);
}
