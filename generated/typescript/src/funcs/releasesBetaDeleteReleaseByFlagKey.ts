import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteReleaseByFlagKeyOperation } from "../namespaces/r.js";
import type {
  DeleteReleaseByFlagKeyError,
  DeleteReleaseByFlagKeyRequest,
  DeleteReleaseByFlagKeyResponse,
} from "../operations/deleteReleaseByFlagKey.js";

/**
 * Remove the release from a flag.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `DELETE /api/v2/flags/{projectKey}/{flagKey}/release`
 *
 * @beta
 */
export function releasesBetaDeleteReleaseByFlagKey(
  client: LaunchDarklyCore,
  request: DeleteReleaseByFlagKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteReleaseByFlagKeyResponse, DeleteReleaseByFlagKeyError>> {
  return call(client, deleteReleaseByFlagKeyOperation, request, options);
}
