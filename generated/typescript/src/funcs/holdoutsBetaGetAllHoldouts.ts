import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAllHoldoutsOperation } from "../namespaces/h.js";
import type {
  GetAllHoldoutsError,
  GetAllHoldoutsRequest,
  GetAllHoldoutsResponse,
} from "../operations/getAllHoldouts.js";

/**
 * List the holdouts of an environment.
 *
 * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`
 */
export function holdoutsBetaGetAllHoldouts(
  client: LaunchDarklyCore,
  request: GetAllHoldoutsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAllHoldoutsResponse, GetAllHoldoutsError>> {
  return call(client, getAllHoldoutsOperation, request, options);
}
