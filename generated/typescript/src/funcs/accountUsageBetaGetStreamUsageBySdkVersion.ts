import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getStreamUsageBySdkVersionOperation } from "../namespaces/a.js";
import type {
  GetStreamUsageBySdkVersionError,
  GetStreamUsageBySdkVersionRequest,
  GetStreamUsageBySdkVersionResponse,
} from "../operations/getStreamUsageBySdkVersion.js";

/**
 * Count streaming connections per SDK version.
 *
 * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/streams/{source}/bysdkversion`
 *
 * @beta
 */
export function accountUsageBetaGetStreamUsageBySdkVersion(
  client: LaunchDarklyCore,
  request: GetStreamUsageBySdkVersionRequest,
  options?: RequestOptions,
): APIPromise<Result<GetStreamUsageBySdkVersionResponse, GetStreamUsageBySdkVersionError>> {
  return call(client, getStreamUsageBySdkVersionOperation, request, options);
}
