import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getFlagEventsOperation } from "../namespaces/i.js";
import type {
  GetFlagEventsError,
  GetFlagEventsItem,
  GetFlagEventsRequest,
  GetFlagEventsResponse,
} from "../operations/getFlagEvents.js";

/**
 * List flag changes with their impact.
 *
 * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
 * header `LD-API-Version: beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/engineering-insights/flag-events`
 *
 * @beta
 */
export function insightsFlagEventsBetaGetFlagEvents(
  client: LaunchDarklyCore,
  request: GetFlagEventsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetFlagEventsResponse, GetFlagEventsError>,
  GetFlagEventsItem,
  GetFlagEventsResponse
> {
  return callPages(client, getFlagEventsOperation, request, options);
}
