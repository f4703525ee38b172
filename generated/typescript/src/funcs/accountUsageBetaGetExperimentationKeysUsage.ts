import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExperimentationKeysUsageOperation } from "../namespaces/a.js";
import type {
  GetExperimentationKeysUsageError,
  GetExperimentationKeysUsageRequest,
  GetExperimentationKeysUsageResponse,
} from "../operations/getExperimentationKeysUsage.js";

/**
 * Count experiment keys.
 *
 * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/experimentation-keys`
 *
 * @beta
 */
export function accountUsageBetaGetExperimentationKeysUsage(
  client: LaunchDarklyCore,
  request?: GetExperimentationKeysUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExperimentationKeysUsageResponse, GetExperimentationKeysUsageError>> {
  return call(client, getExperimentationKeysUsageOperation, request ?? {}, options);
}
