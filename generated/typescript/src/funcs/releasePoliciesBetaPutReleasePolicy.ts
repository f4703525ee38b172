import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { putReleasePolicyOperation } from "../namespaces/r.js";
import type {
  PutReleasePolicyError,
  PutReleasePolicyRequest,
  PutReleasePolicyResponse,
} from "../operations/putReleasePolicy.js";

/**
 * Replace a release policy.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `PUT /api/v2/projects/{projectKey}/release-policies/{policyKey}`
 *
 * @beta
 */
export function releasePoliciesBetaPutReleasePolicy(
  client: LaunchDarklyCore,
  request: PutReleasePolicyRequest,
  options?: RequestOptions,
): APIPromise<Result<PutReleasePolicyResponse, PutReleasePolicyError>> {
  return call(client, putReleasePolicyOperation, request, options);
}
