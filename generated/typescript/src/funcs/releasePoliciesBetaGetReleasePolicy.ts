import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getReleasePolicyOperation } from "../namespaces/r.js";
import type {
  GetReleasePolicyError,
  GetReleasePolicyRequest,
  GetReleasePolicyResponse,
} from "../operations/getReleasePolicy.js";

/**
 * Get a release policy.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/release-policies/{policyKey}`
 *
 * @beta
 */
export function releasePoliciesBetaGetReleasePolicy(
  client: LaunchDarklyCore,
  request: GetReleasePolicyRequest,
  options?: RequestOptions,
): APIPromise<Result<GetReleasePolicyResponse, GetReleasePolicyError>> {
  return call(client, getReleasePolicyOperation, request, options);
}
