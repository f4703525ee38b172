import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getExperimentationEventsUsageOperation } from "../namespaces/a.js";
import type {
  GetExperimentationEventsUsageError,
  GetExperimentationEventsUsageRequest,
  GetExperimentationEventsUsageResponse,
} from "../operations/getExperimentationEventsUsage.js";

/**
 * Count experiment events.
 *
 * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/experimentation-events`
 *
 * @beta
 */
export function accountUsageBetaGetExperimentationEventsUsage(
  client: LaunchDarklyCore,
  request?: GetExperimentationEventsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetExperimentationEventsUsageResponse, GetExperimentationEventsUsageError>> {
  return call(client, getExperimentationEventsUsageOperation, request ?? {}, options);
}
