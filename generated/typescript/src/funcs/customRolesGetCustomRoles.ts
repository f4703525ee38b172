import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getCustomRolesOperation } from "../namespaces/c.js";
import type {
  GetCustomRolesError,
  GetCustomRolesItem,
  GetCustomRolesRequest,
  GetCustomRolesResponse,
} from "../operations/getCustomRoles.js";

/**
 * List custom roles.
 *
 * Base roles are not part of the list. Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/roles`
 */
export function customRolesGetCustomRoles(
  client: LaunchDarklyCore,
  request?: GetCustomRolesRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetCustomRolesResponse, GetCustomRolesError>,
  GetCustomRolesItem,
  GetCustomRolesResponse
> {
  return callPages(client, getCustomRolesOperation, request ?? {}, options);
}
