import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { copyFeatureFlagOperation } from "../namespaces/f.js";
import type {
  CopyFeatureFlagError,
  CopyFeatureFlagRequest,
  CopyFeatureFlagResponse,
} from "../operations/copyFeatureFlag.js";

/**
 * Copy flag settings from one environment to another.
 *
 * `POST /api/v2/flags/{projectKey}/{featureFlagKey}/copy`
 */
export function featureFlagsCopyFeatureFlag(
  client: LaunchDarklyCore,
  request: CopyFeatureFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<CopyFeatureFlagResponse, CopyFeatureFlagError>> {
  return call(client, copyFeatureFlagOperation, request, options);
}
