import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getReleaseByFlagKeyOperation } from "../namespaces/r.js";
import type {
  GetReleaseByFlagKeyError,
  GetReleaseByFlagKeyRequest,
  GetReleaseByFlagKeyResponse,
} from "../operations/getReleaseByFlagKey.js";

/**
 * Get the active release of a flag.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/flags/{projectKey}/{flagKey}/release`
 *
 * @beta
 */
export function releasesBetaGetReleaseByFlagKey(
  client: LaunchDarklyCore,
  request: GetReleaseByFlagKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<GetReleaseByFlagKeyResponse, GetReleaseByFlagKeyError>> {
  return call(client, getReleaseByFlagKeyOperation, request, options);
}
