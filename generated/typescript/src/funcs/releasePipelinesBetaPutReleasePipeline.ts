import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putReleasePipelineOperation } from "../namespaces/r.js";
import type {
  PutReleasePipelineError,
  PutReleasePipelineRequest,
  PutReleasePipelineResponse,
} from "../operations/putReleasePipeline.js";

/**
 * Replace a release pipeline.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `PUT /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
 *
 * @beta
 */
export function releasePipelinesBetaPutReleasePipeline(
  client: LaunchDarklyCore,
  request: PutReleasePipelineRequest,
  options?: RequestOptions,
): APIPromise<Result<PutReleasePipelineResponse, PutReleasePipelineError>> {
  return call(client, putReleasePipelineOperation, request, options);
}
