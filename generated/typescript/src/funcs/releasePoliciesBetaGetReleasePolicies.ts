import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getReleasePoliciesOperation } from "../namespaces/r.js";
import type {
  GetReleasePoliciesError,
  GetReleasePoliciesRequest,
  GetReleasePoliciesResponse,
} from "../operations/getReleasePolicies.js";

/**
 * List the release policies of a project.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/projects/{projectKey}/release-policies`
 *
 * @beta
 */
export function releasePoliciesBetaGetReleasePolicies(
  client: LaunchDarklyCore,
  request: GetReleasePoliciesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetReleasePoliciesResponse, GetReleasePoliciesError>> {
  return call(client, getReleasePoliciesOperation, request, options);
}
