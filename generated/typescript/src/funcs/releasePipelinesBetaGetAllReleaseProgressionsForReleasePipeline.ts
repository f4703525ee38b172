import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAllReleaseProgressionsForReleasePipelineOperation } from "../namespaces/r.js";
import type {
  GetAllReleaseProgressionsForReleasePipelineError,
  GetAllReleaseProgressionsForReleasePipelineRequest,
  GetAllReleaseProgressionsForReleasePipelineResponse,
} from "../operations/getAllReleaseProgressionsForReleasePipeline.js";

/**
 * List the progress of the releases in a pipeline.
 *
 * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases`
 */
export function releasePipelinesBetaGetAllReleaseProgressionsForReleasePipeline(
  client: LaunchDarklyCore,
  request: GetAllReleaseProgressionsForReleasePipelineRequest,
  options?: RequestOptions,
): APIPromise<
  Result<
    GetAllReleaseProgressionsForReleasePipelineResponse,
    GetAllReleaseProgressionsForReleasePipelineError
  >
> {
  return call(client, getAllReleaseProgressionsForReleasePipelineOperation, request, options);
}
