import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getDataExportEventsUsageOperation } from "../namespaces/a.js";
import type {
  GetDataExportEventsUsageError,
  GetDataExportEventsUsageRequest,
  GetDataExportEventsUsageResponse,
} from "../operations/getDataExportEventsUsage.js";

/**
 * Count Data Export events.
 *
 * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/data-export-events`
 *
 * @beta
 */
export function accountUsageBetaGetDataExportEventsUsage(
  client: LaunchDarklyCore,
  request?: GetDataExportEventsUsageRequest,
  options?: RequestOptions,
): APIPromise<Result<GetDataExportEventsUsageResponse, GetDataExportEventsUsageError>> {
  return call(client, getDataExportEventsUsageOperation, request ?? {}, options);
}
