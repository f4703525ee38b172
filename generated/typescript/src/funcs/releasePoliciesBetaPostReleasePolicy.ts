import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postReleasePolicyOperation } from "../namespaces/r.js";
import type {
  PostReleasePolicyError,
  PostReleasePolicyRequest,
  PostReleasePolicyResponse,
} from "../operations/postReleasePolicy.js";

/**
 * Create a release policy.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `POST /api/v2/projects/{projectKey}/release-policies`
 *
 * @beta
 */
export function releasePoliciesBetaPostReleasePolicy(
  client: LaunchDarklyCore,
  request: PostReleasePolicyRequest,
  options?: RequestOptions,
): APIPromise<Result<PostReleasePolicyResponse, PostReleasePolicyError>> {
  return call(client, postReleasePolicyOperation, request, options);
}
