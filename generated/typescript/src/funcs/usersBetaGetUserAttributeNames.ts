import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getUserAttributeNamesOperation } from "../namespaces/u.js";
import type {
  GetUserAttributeNamesError,
  GetUserAttributeNamesRequest,
  GetUserAttributeNamesResponse,
} from "../operations/getUserAttributeNames.js";

/**
 * List attribute names of users.
 *
 * Deprecated: use getContextAttributeNames. Beta: needs the header `LD-API-Version: beta`.
 *
 * `GET /api/v2/user-attributes/{projectKey}/{environmentKey}`
 *
 * @beta
 * @deprecated
 */
export function usersBetaGetUserAttributeNames(
  client: LaunchDarklyCore,
  request: GetUserAttributeNamesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetUserAttributeNamesResponse, GetUserAttributeNamesError>> {
  return call(client, getUserAttributeNamesOperation, request, options);
}
