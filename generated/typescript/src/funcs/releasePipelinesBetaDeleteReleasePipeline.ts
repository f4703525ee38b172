import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteReleasePipelineOperation } from "../namespaces/r.js";
import type {
  DeleteReleasePipelineError,
  DeleteReleasePipelineRequest,
  DeleteReleasePipelineResponse,
} from "../operations/deleteReleasePipeline.js";

/**
 * Delete a release pipeline.
 *
 * The default pipeline of a project cannot be deleted. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `DELETE /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
 *
 * @beta
 */
export function releasePipelinesBetaDeleteReleasePipeline(
  client: LaunchDarklyCore,
  request: DeleteReleasePipelineRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteReleasePipelineResponse, DeleteReleasePipelineError>> {
  return call(client, deleteReleasePipelineOperation, request, options);
}
