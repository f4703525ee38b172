import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getExperimentsOperation } from "../namespaces/e.js";
import type {
  GetExperimentsError,
  GetExperimentsItem,
  GetExperimentsRequest,
  GetExperimentsResponse,
} from "../operations/getExperiments.js";

/**
 * List the experiments of an environment.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`
 */
export function experimentsGetExperiments(
  client: LaunchDarklyCore,
  request: GetExperimentsRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetExperimentsResponse, GetExperimentsError>,
  GetExperimentsItem,
  GetExperimentsResponse
> {
  return callPages(client, getExperimentsOperation, request, options);
}
