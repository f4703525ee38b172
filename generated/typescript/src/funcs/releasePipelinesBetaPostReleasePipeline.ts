import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postReleasePipelineOperation } from "../namespaces/r.js";
import type {
  PostReleasePipelineError,
  PostReleasePipelineRequest,
  PostReleasePipelineResponse,
} from "../operations/postReleasePipeline.js";

/**
 * Create a release pipeline.
 *
 * The first one of a project becomes its default. Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/release-pipelines`
 *
 * @beta
 */
export function releasePipelinesBetaPostReleasePipeline(
  client: LaunchDarklyCore,
  request: PostReleasePipelineRequest,
  options?: RequestOptions,
): APIPromise<Result<PostReleasePipelineResponse, PostReleasePipelineError>> {
  return call(client, postReleasePipelineOperation, request, options);
}
