import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updatePhaseStatusOperation } from "../namespaces/r.js";
import type {
  UpdatePhaseStatusError,
  UpdatePhaseStatusRequest,
  UpdatePhaseStatusResponse,
} from "../operations/updatePhaseStatus.js";

/**
 * Set the status of a release phase.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}`
 *
 * @beta
 */
export function releasesBetaUpdatePhaseStatus(
  client: LaunchDarklyCore,
  request: UpdatePhaseStatusRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdatePhaseStatusResponse, UpdatePhaseStatusError>> {
  return call(client, updatePhaseStatusOperation, request, options);
}
