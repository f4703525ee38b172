import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAllReleasePipelinesOperation } from "../namespaces/r.js";
import type {
  GetAllReleasePipelinesError,
  GetAllReleasePipelinesRequest,
  GetAllReleasePipelinesResponse,
} from "../operations/getAllReleasePipelines.js";

/**
 * List the release pipelines of a project.
 *
 * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `GET /api/v2/projects/{projectKey}/release-pipelines`
 */
export function releasePipelinesBetaGetAllReleasePipelines(
  client: LaunchDarklyCore,
  request: GetAllReleasePipelinesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAllReleasePipelinesResponse, GetAllReleasePipelinesError>> {
  return call(client, getAllReleasePipelinesOperation, request, options);
}
