import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getAllHoldoutsOperation } from "../namespaces/h.js";
import type {
  GetAllHoldoutsError,
  GetAllHoldoutsItem,
  GetAllHoldoutsRequest,
  GetAllHoldoutsResponse,
} from "../operations/getAllHoldouts.js";

/**
 * List the holdouts of an environment.
 *
 * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`
 *
 * @beta
 */
export function holdoutsBetaGetAllHoldouts(
  client: LaunchDarklyCore,
  request: GetAllHoldoutsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetAllHoldoutsResponse, GetAllHoldoutsError>,
  GetAllHoldoutsItem,
  GetAllHoldoutsResponse
> {
  return callPages(client, getAllHoldoutsOperation, request, options);
}
