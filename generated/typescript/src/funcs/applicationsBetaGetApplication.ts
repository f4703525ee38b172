import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApplicationOperation } from "../namespaces/a.js";
import type {
  GetApplicationError,
  GetApplicationRequest,
  GetApplicationResponse,
} from "../operations/getApplication.js";

/**
 * Get an application by key.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/applications/{applicationKey}`
 *
 * @beta
 */
export function applicationsBetaGetApplication(
  client: LaunchDarklyCore,
  request: GetApplicationRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApplicationResponse, GetApplicationError>> {
  return call(client, getApplicationOperation, request, options);
}
