import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getMauSdksByTypeOperation } from "../namespaces/a.js";
import type {
  GetMauSdksByTypeError,
  GetMauSdksByTypeRequest,
  GetMauSdksByTypeResponse,
} from "../operations/getMauSdksByType.js";

/**
 * List SDKs that had monthly active users.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/mau/sdks`
 *
 * @beta
 */
export function accountUsageBetaGetMauSdksByType(
  client: LaunchDarklyCore,
  request?: GetMauSdksByTypeRequest,
  options?: RequestOptions,
): APIPromise<Result<GetMauSdksByTypeResponse, GetMauSdksByTypeError>> {
  return call(client, getMauSdksByTypeOperation, request ?? {}, options);
}
