import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getAllReleaseProgressionsForReleasePipelineOperation } from "../namespaces/r.js";
import type {
  GetAllReleaseProgressionsForReleasePipelineError,
  GetAllReleaseProgressionsForReleasePipelineItem,
  GetAllReleaseProgressionsForReleasePipelineRequest,
  GetAllReleaseProgressionsForReleasePipelineResponse,
} from "../operations/getAllReleaseProgressionsForReleasePipeline.js";

/**
 * List the progress of the releases in a pipeline.
 *
 * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases`
 *
 * @beta
 */
export function releasePipelinesBetaGetAllReleaseProgressionsForReleasePipeline(
  client: LaunchDarklyCore,
  request: GetAllReleaseProgressionsForReleasePipelineRequest,
  options?: PageOptions,
): PagePromise<
  Result<
    GetAllReleaseProgressionsForReleasePipelineResponse,
    GetAllReleaseProgressionsForReleasePipelineError
  >,
  GetAllReleaseProgressionsForReleasePipelineItem,
  GetAllReleaseProgressionsForReleasePipelineResponse
> {
  return callPages(client, getAllReleaseProgressionsForReleasePipelineOperation, request, options);
}
