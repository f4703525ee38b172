import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getTeamRolesOperation } from "../namespaces/t.js";
import type {
  GetTeamRolesError,
  GetTeamRolesItem,
  GetTeamRolesRequest,
  GetTeamRolesResponse,
} from "../operations/getTeamRoles.js";

/**
 * List the custom roles of a team.
 *
 * Paged with `limit` and `offset`; 20 items by default.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/teams/{teamKey}/roles`
 */
export function teamsGetTeamRoles(
  client: LaunchDarklyCore,
  request: GetTeamRolesRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetTeamRolesResponse, GetTeamRolesError>,
  GetTeamRolesItem,
  GetTeamRolesResponse
> {
  return callPages(client, getTeamRolesOperation, request, options);
}
