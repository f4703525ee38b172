import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getRootOperation } from "../namespaces/o.js";
import type { GetRootError, GetRootResponse } from "../operations/getRoot.js";

/**
 * List the top-level resources of the API.
 *
 * Good for a connection test; the answer only holds links.
 *
 * `GET /api/v2`
 */
export function otherGetRoot(
  client: LaunchDarklyCore,
  options?: RequestOptions,
): APIPromise<Result<GetRootResponse, GetRootError>> {
  return call(client, getRootOperation, undefined, options);
}
