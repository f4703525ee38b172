import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getCustomRolesOperation } from "../namespaces/c.js";
import type {
  GetCustomRolesError,
  GetCustomRolesRequest,
  GetCustomRolesResponse,
} from "../operations/getCustomRoles.js";

/**
 * List custom roles.
 *
 * Base roles are not part of the list. Paged with `limit` and `offset`; 20 items by default.
 *
 * `GET /api/v2/roles`
 */
export function customRolesGetCustomRoles(
  client: LaunchDarklyCore,
  request?: GetCustomRolesRequest,
  options?: RequestOptions,
): APIPromise<Result<GetCustomRolesResponse, GetCustomRolesError>> {
  return call(client, getCustomRolesOperation, request ?? {}, options);
}
