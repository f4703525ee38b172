import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getStreamUsageSdkversionOperation } from "../namespaces/a.js";
import type {
  GetStreamUsageSdkversionError,
  GetStreamUsageSdkversionRequest,
  GetStreamUsageSdkversionResponse,
} from "../operations/getStreamUsageSdkversion.js";

/**
 * List SDK versions that streamed lately.
 *
 * Covers the past two months. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/usage/streams/{source}/sdkversions`
 *
 * @beta
 */
export function accountUsageBetaGetStreamUsageSdkversion(
  client: LaunchDarklyCore,
  request: GetStreamUsageSdkversionRequest,
  options?: RequestOptions,
): APIPromise<Result<GetStreamUsageSdkversionResponse, GetStreamUsageSdkversionError>> {
  return call(client, getStreamUsageSdkversionOperation, request, options);
}
