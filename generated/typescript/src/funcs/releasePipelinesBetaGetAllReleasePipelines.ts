import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getAllReleasePipelinesOperation } from "../namespaces/r.js";
import type {
  GetAllReleasePipelinesError,
  GetAllReleasePipelinesItem,
  GetAllReleasePipelinesRequest,
  GetAllReleasePipelinesResponse,
} from "../operations/getAllReleasePipelines.js";

/**
 * List the release pipelines of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/release-pipelines`
 *
 * @beta
 */
export function releasePipelinesBetaGetAllReleasePipelines(
  client: LaunchDarklyCore,
  request: GetAllReleasePipelinesRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetAllReleasePipelinesResponse, GetAllReleasePipelinesError>,
  GetAllReleasePipelinesItem,
  GetAllReleasePipelinesResponse
> {
  return callPages(client, getAllReleasePipelinesOperation, request, options);
}
