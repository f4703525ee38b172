import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postFeatureFlagOperation } from "../namespaces/f.js";
import type {
  PostFeatureFlagError,
  PostFeatureFlagRequest,
  PostFeatureFlagResponse,
} from "../operations/postFeatureFlag.js";

/**
 * Create a flag.
 *
 * Without `variations` the flag is boolean. `clone` copies the settings of another flag.
 *
 * `POST /api/v2/flags/{projectKey}`
 */
export function featureFlagsPostFeatureFlag(
  client: LaunchDarklyCore,
  request: PostFeatureFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<PostFeatureFlagResponse, PostFeatureFlagError>> {
  return call(client, postFeatureFlagOperation, request, options);
}
