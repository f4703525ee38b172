import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getReleasePipelineByKeyOperation } from "../namespaces/r.js";
import type {
  GetReleasePipelineByKeyError,
  GetReleasePipelineByKeyRequest,
  GetReleasePipelineByKeyResponse,
} from "../operations/getReleasePipelineByKey.js";

/**
 * Get a release pipeline.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
 *
 * @beta
 */
export function releasePipelinesBetaGetReleasePipelineByKey(
  client: LaunchDarklyCore,
  request: GetReleasePipelineByKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<GetReleasePipelineByKeyResponse, GetReleasePipelineByKeyError>> {
  return call(client, getReleasePipelineByKeyOperation, request, options);
}
