import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteFeatureFlagOperation } from "../namespaces/f.js";
import type {
  DeleteFeatureFlagError,
  DeleteFeatureFlagRequest,
  DeleteFeatureFlagResponse,
} from "../operations/deleteFeatureFlag.js";

/**
 * Delete a flag in all environments.
 *
 * Cannot be undone. Archive the flag instead when in doubt.
 *
 * `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}`
 */
export function featureFlagsDeleteFeatureFlag(
  client: LaunchDarklyCore,
  request: DeleteFeatureFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteFeatureFlagResponse, DeleteFeatureFlagError>> {
  return call(client, deleteFeatureFlagOperation, request, options);
}
