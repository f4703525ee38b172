import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getVersionsOperation } from "../namespaces/o.js";
import type { GetVersionsError, GetVersionsResponse } from "../operations/getVersions.js";

/**
 * Show the valid API versions and the one in use.
 *
 * Versions are dates written as numbers, for example 20240415.
 *
 * `GET /api/v2/versions`
 */
export function otherGetVersions(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetVersionsResponse, GetVersionsError>> {
  return call(client, getVersionsOperation, undefined, options);
}
