import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteReleasePolicyOperation } from "../namespaces/r.js";
import type {
  DeleteReleasePolicyError,
  DeleteReleasePolicyRequest,
  DeleteReleasePolicyResponse,
} from "../operations/deleteReleasePolicy.js";

/**
 * Delete a release policy.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/projects/{projectKey}/release-policies/{policyKey}`
 *
 * @beta
 */
export function releasePoliciesBetaDeleteReleasePolicy(
  client: LaunchDarklyCore,
  request: DeleteReleasePolicyRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteReleasePolicyResponse, DeleteReleasePolicyError>> {
  return call(client, deleteReleasePolicyOperation, request, options);
}
