import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getApplicationVersionsOperation } from "../namespaces/a.js";
import type {
  GetApplicationVersionsError,
  GetApplicationVersionsRequest,
  GetApplicationVersionsResponse,
} from "../operations/getApplicationVersions.js";

/**
 * List the versions of an application.
 *
 * Paged with `limit` and `offset`; 50 items by default. Beta: needs the header `LD-API-Version:
 * beta`.
 *
 * `GET /api/v2/applications/{applicationKey}/versions`
 */
export function applicationsBetaGetApplicationVersions(
  client: LaunchDarklyCore,
  request: GetApplicationVersionsRequest,
  options?: RequestOptions,
): APIPromise<Result<GetApplicationVersionsResponse, GetApplicationVersionsError>> {
  return call(client, getApplicationVersionsOperation, request, options);
}
