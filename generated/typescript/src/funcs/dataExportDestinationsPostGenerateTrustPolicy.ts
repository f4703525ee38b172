import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postGenerateTrustPolicyOperation } from "../namespaces/d.js";
import type {
  PostGenerateTrustPolicyError,
  PostGenerateTrustPolicyRequest,
  PostGenerateTrustPolicyResponse,
} from "../operations/postGenerateTrustPolicy.js";

/**
 * Make an AWS trust policy for Data Export.
 *
 * `POST /api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy`
 */
export function dataExportDestinationsPostGenerateTrustPolicy(
  client: LaunchDarklyCore,
  request: PostGenerateTrustPolicyRequest,
  options?: RequestOptions,
): APIPromise<Result<PostGenerateTrustPolicyResponse, PostGenerateTrustPolicyError>> {
  return call(client, postGenerateTrustPolicyOperation, request, options);
}
