import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getFlagEventsOperation } from "../namespaces/i.js";
import type {
  GetFlagEventsError,
  GetFlagEventsRequest,
  GetFlagEventsResponse,
} from "../operations/getFlagEvents.js";

/**
 * List flag changes with their impact.
 *
 * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `GET /api/v2/engineering-insights/flag-events`
 */
export function insightsFlagEventsBetaGetFlagEvents(
  client: LaunchDarklyCore,
  request: GetFlagEventsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetFlagEventsResponse, GetFlagEventsError>> {
  return call(client, getFlagEventsOperation, request, options);
}
